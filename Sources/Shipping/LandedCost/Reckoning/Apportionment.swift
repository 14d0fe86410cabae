public import Units

/// The division of an amount among lines, whose parts always add up to the amount.
///
/// Each part is first cut down to the whole cent; the cents that are left go one each to the lines
/// with the largest cut-off fractions, and of equal fractions to the earlier line.
public enum Apportionment {
  /// Divides minor units by weights.
  ///
  /// - Parameters:
  ///   - amount: The amount in minor units.
  ///   - weights: The weight of each line, each smaller than 10^18 in size. A weight below zero, as of
  ///     a line that is taken back, bears a part with the other sign.
  /// - Returns: A part for each line, or nothing when the weights add up to zero or less.
  public static func divide(_ amount: Int64, by weights: [Int64]) -> [Int64]? {
    let whole = weights.reduce(Int128(0)) { $0 + Int128($1) }
    guard whole > 0 else { return nil }
    var parts: [Int64] = []
    parts.reserveCapacity(weights.count)
    var rest = amount
    for weight in weights {
      let part = Int64(Int128(amount) * Int128(weight) / whole)
      parts.append(part)
      rest -= part
    }
    if rest != 0 { spread(rest, over: &parts, amount, weights, whole) }
    return parts
  }

  /// Divides an amount of money by weights; the same rule.
  public static func divide(_ amount: Money, by weights: [Int64]) -> [Money]? {
    divide(amount.minorUnits, by: weights)?.map { Money(minorUnits: $0, amount.currency) }
  }

  private static func spread(
    _ rest: Int64, over parts: inout [Int64], _ amount: Int64, _ weights: [Int64], _ whole: Int128
  ) {
    let step: Int64 = rest > 0 ? 1 : -1
    let fractions = weights.map { Int128(amount) * Int128($0) % whole * Int128(step) }
    let order = parts.indices.sorted { left, right in
      fractions[left] == fractions[right] ? left < right : fractions[left] > fractions[right]
    }
    for position in 0..<Int(rest.magnitude) {
      parts[order[position % order.count]] += step
    }
  }
}
