public import Shipping
import Units

/// Reads how much of a service is asked for, as people type it: `90 min`, `2 stops 40 mi`,
/// `12 pieces`, `1.5 h`, `3 days`, `500 CAD`.
///
/// Each number stands before its unit, with or without a blank; several follow one another with
/// blanks or commas. A number without a unit may mean anything, and is refused.
public enum TypedDetail {
  /// Reads a text.
  ///
  /// - Parameters:
  ///   - typed: the text.
  ///   - field: the field that it was typed into.
  /// - Returns: the detail.
  /// - Throws: the part that means nothing, that is given twice, or whose number is not possible.
  public static func read(
    _ typed: String, field: FieldPath
  ) throws(FieldProblem) -> AccessorialDetail {
    var detail = AccessorialDetail()
    for part in TypedQuantity.parts(of: typed) {
      try TypedDetailPart(part, field: field).write(to: &detail)
    }
    return detail
  }

  /// The text that would be typed for a detail; empty for one that says nothing.
  public static func text(of detail: AccessorialDetail) -> String {
    [
      detail.pieces.map { "\($0) \($0 == 1 ? "piece" : "pieces")" },
      detail.minutes.map { "\($0) min" },
      detail.days.map { "\($0) \($0 == 1 ? "day" : "days")" },
      detail.stops.map { "\($0) \($0 == 1 ? "stop" : "stops")" },
      detail.distance.map { "\($0.value(in: $0.unit)) \($0.unit.rawValue)" },
      detail.amount.map { "\($0.plainText) \($0.currency.code)" },
    ].compactMap(\.self).joined(separator: " ")
  }
}

/// A number as typed with the unit behind it; the unit is empty where none stands there.
struct TypedQuantity: Hashable {
  let number: String
  let unit: String

  /// The text as typed.
  var text: String { unit.isEmpty || number.isEmpty ? number + unit : "\(number) \(unit)" }

  /// Takes a text apart at its blanks, and where letters follow digits.
  static func parts(of text: String) -> [TypedQuantity] {
    var words = text.split(whereSeparator: \.isWhitespace)
      .map { String($0.last == "," ? $0.dropLast() : $0) }.filter { !$0.isEmpty }[...]
    var parts: [TypedQuantity] = []
    while let word = words.popFirst() {
      let number = String(word.prefix { $0.isPartOfANumber || $0 == "$" })
      var unit = String(word.dropFirst(number.count))
      if unit.isEmpty, !number.isEmpty, words.first?.first?.isLetter == true {
        unit = words.removeFirst()
      }
      parts.append(TypedQuantity(number: number, unit: unit))
    }
    return parts
  }
}

/// One quantity of a detail on its way into the field that its unit belongs to.
private struct TypedDetailPart {
  let part: TypedQuantity
  let field: FieldPath

  init(_ part: TypedQuantity, field: FieldPath) {
    self.part = part
    self.field = field
  }

  func write(to detail: inout AccessorialDetail) throws(FieldProblem) {
    switch part.unit.lowercased() {
    case "piece", "pieces", "pc", "pcs": try put(try whole(), in: \.pieces, of: &detail)
    case "min", "mins", "minute", "minutes": try put(try whole(), in: \.minutes, of: &detail)
    case "h", "hr", "hrs", "hour", "hours":
      try put(try whole(times: 60), in: \.minutes, of: &detail)
    case "d", "day", "days", "night", "nights": try put(try whole(), in: \.days, of: &detail)
    case "stop", "stops": try put(try whole(), in: \.stops, of: &detail)
    case "mi", "mile", "miles": try put(try distance(.miles), in: \.distance, of: &detail)
    case "km", "kilometre", "kilometres", "kilometer", "kilometers":
      try put(try distance(.kilometres), in: \.distance, of: &detail)
    default: try put(try money(), in: \.amount, of: &detail)
    }
  }

  private func put<Value>(
    _ value: Value, in key: WritableKeyPath<AccessorialDetail, Value?>,
    of detail: inout AccessorialDetail
  ) throws(FieldProblem) {
    guard detail[keyPath: key] == nil else {
      throw FieldProblem(
        field: field, typed: part.text,
        reason: .givenTwice(first: TypedDetail.text(of: detail)))
    }
    detail[keyPath: key] = value
  }

  private func number() throws(FieldProblem) -> ExactDecimal {
    guard let number = try? ExactDecimal(parsing: part.number) else {
      throw FieldProblem(field: field, typed: part.text, reason: .notANumber)
    }
    if number.isNegative { throw FieldProblem(field: field, typed: part.text, reason: .negative) }
    if number.isZero { throw FieldProblem(field: field, typed: part.text, reason: .zero) }
    return number
  }

  /// A whole number up to a million; of hours the minutes.
  private func whole(times factor: Int = 1) throws(FieldProblem) -> Int {
    let value = (try number() * ExactDecimal(factor)).normalized
    guard value.scale == 0 else {
      throw FieldProblem(field: field, typed: part.text, reason: .notAWholeNumber)
    }
    guard value <= 1_000_000 else {
      throw FieldProblem(field: field, typed: part.text, reason: .absurd(limit: "1 000 000"))
    }
    return Int(value.significand)
  }

  private func distance(_ unit: DistanceUnit) throws(FieldProblem) -> Distance {
    guard let distance = Distance(try number(), unit) else {
      throw FieldProblem(
        field: field, typed: part.text, reason: .absurd(limit: "\(Distance.longest)"))
    }
    return distance
  }

  private func money() throws(FieldProblem) -> Money {
    let isMoney = part.number.first == "$" || Currency(code: part.unit.uppercased()) != nil
    guard isMoney, !part.number.isEmpty else {
      throw FieldProblem(
        field: field, typed: part.text,
        reason: .wrongShape(
          needed: "an amount with its unit",
          example: "90 min, 2 days, 3 stops, 40 mi, 12 pieces or 500 CAD"))
    }
    return try TypedMoney.read(part.text, field: field, assuming: .usd)
  }
}
