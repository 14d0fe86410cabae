import Interchange
import Shipping
import Units

/// The lines of a rate, made to sum to its total.
///
/// The total is what the carrier bills, so the lines give way. Three things happen with real
/// replies: the lines are a cent off (each is rounded alone, the total too); lines are missing; and
/// one line repeats the total (`totalChargedAmount` of eShipper), which must not be counted twice.
struct KarrioCharges {
  let total: Money
  let stated: [JSONValue]
  let carrier: String
  let source: String

  private struct Line {
    var name: String
    var amount: Money
    var detail: String
  }

  /// The lines, never empty.
  var lines: [ChargeLine] {
    let read = stated.compactMap { line($0) }
    let unusable = stated.count - read.count
    let counted = withoutRepeatedTotal(read)
    guard let sum = sum(of: counted), !counted.isEmpty else {
      return [rest(total, "one sum of \(total.tableText)", unusable)]
    }
    let lines = counted.map {
      ChargeLine(
        kind: .stated(label: $0.name, detail: $0.detail), amount: $0.amount, source: source)
    }
    if sum == total { return lines }
    let detail = "lines \(sum.tableText), total \(total.tableText)"
    return lines + [rest(total - sum, detail, unusable)]
  }

  /// The line for what the other lines do not explain; label and detail read as one phrase.
  private func rest(_ amount: Money, _ detail: String, _ unusable: Int) -> ChargeLine {
    let others = unusable == 0 ? "" : "; \(unusable) without a usable amount"
    let kind = ChargeLine.Kind.stated(
      label: "not itemised", detail: "by the carrier: \(detail)\(others)")
    return ChargeLine(kind: kind, amount: amount, source: source)
  }

  private func line(_ value: JSONValue) -> Line? {
    guard let stated = value["amount"]?.decimal,
      currency(of: value) == total.currency,
      let amount = try? Money(rounding: stated, total.currency),
      amount.minorUnits.magnitude < UInt64(Int64.max / 1_000)
    else { return nil }
    let name = value["name"]?.words.map(KarrioNames.charge) ?? "charge"
    let wasRounded = amount.amount != stated
    return Line(
      name: name, amount: amount,
      detail: "as \(carrier) states it" + (wasRounded ? ": \(stated), rounded" : ""))
  }

  /// The currency of a line; one that states none has that of the total.
  private func currency(of line: JSONValue) -> Currency? {
    guard let code = line["currency"] else { return total.currency }
    return code.words.flatMap { Currency(code: $0) }
  }

  /// The lines without the one that repeats the total, where the others come nearer to it alone.
  private func withoutRepeatedTotal(_ lines: [Line]) -> [Line] {
    guard let distance = distance(of: lines), distance > 0 else { return lines }
    let repeats = lines.indices.filter { lines[$0].amount == total }
    let named = repeats.first { lines[$0].name.lowercased().contains("total") }
    guard let index = named ?? repeats.first else { return lines }
    var others = lines
    others.remove(at: index)
    let nearer = self.distance(of: others).map { $0 < distance } ?? false
    return nearer ? others : lines
  }

  /// How many minor units the lines are away from the total.
  private func distance(of lines: [Line]) -> UInt64? {
    sum(of: lines).map { ($0 - total).minorUnits.magnitude }
  }

  private func sum(of lines: [Line]) -> Money? {
    lines.reduce(Optional(Money.zero(total.currency))) { sum, line in
      sum.flatMap { try? $0.adding(line.amount) }
    }
  }
}
