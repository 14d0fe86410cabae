public import Interchange
public import Shipping
public import Storage
import Units

/// Brings weekly prices of fuel onto the desk, or says what that would do.
public struct ImportFuelPrices: Sendable {
  private let desk: Desk

  /// Makes the workflow for a desk.
  public init(desk: Desk) { self.desk = desk }

  /// What an import does, or would do.
  public struct Outcome: Sendable {
    /// What became of the prices.
    public var action: ImportAction
    /// What was read, with every problem.
    public var reading: FuelPriceReading
    /// What becomes of each price.
    public var prices: [FuelPriceImport]
  }

  /// Takes a file of prices, whole or not at all.
  ///
  /// - Parameters:
  ///   - bytes: the file.
  ///   - name: its name, for reports.
  ///   - isPlan: whether only to say what would happen.
  /// - Returns: what happened.
  /// - Throws: ``StoreError`` when the desk cannot be read or written.
  public func callAsFunction(
    _ bytes: [UInt8], named name: String, isPlan: Bool
  ) throws(StoreError) -> Outcome {
    let reading = FuelPriceReader.read(bytes, named: name)
    guard !reading.prices.isEmpty else {
      return Outcome(action: .refused, reading: reading, prices: [])
    }
    let done = isPlan ? try planned(reading.prices) : try add(reading.prices)
    let isSame = done.allSatisfy { if case .unchanged = $0 { true } else { false } }
    return Outcome(
      action: isSame ? .unchanged : isPlan ? .planned : .added, reading: reading, prices: done)
  }

  /// Saves prices that were typed.
  ///
  /// - Throws: ``StoreError`` when the desk cannot be written.
  public func add(_ prices: [FuelPrice]) throws(StoreError) -> [FuelPriceImport] {
    try desk.store.addFuelPrices(prices, by: desk.stamp)
  }

  private func planned(_ prices: [FuelPrice]) throws(StoreError) -> [FuelPriceImport] {
    struct Key: Hashable {
      let index: FuelIndex
      let week: CalendarDay
    }
    let known = Dictionary(
      try desk.store.fuelPrices(weeks: .always)
        .map { (Key(index: $0.index, week: $0.week), $0) }
    ) { _, last in last }
    return prices.map { price in
      guard let old = known[Key(index: price.index, week: price.week)] else {
        return .added(price)
      }
      return old == price ? .unchanged(price) : .replaced(price, old: old)
    }
  }
}

extension ImportFuelPrices.Outcome {
  /// What becomes of the prices: a line for each index with its weeks and counts, then the prices that
  /// take another's place.
  public var lines: [String] {
    var indexes: [FuelIndex] = []
    for price in reading.prices where !indexes.contains(price.index) { indexes.append(price.index) }
    return indexes.map(line)
      + prices.compactMap { done in
        guard case .replaced(let price, let old) = done else { return nil }
        return "\(price.index.code), week of \(price.week.longText): \(old.text) -> \(price.text)"
      }
  }

  private func line(of index: FuelIndex) -> String {
    let weeks = reading.prices.filter { $0.index == index }.map(\.week).sorted()
    var (added, replaced, known) = (0, 0, 0)
    for done in prices {
      switch done {
      case .added(let price) where price.index == index: added += 1
      case .replaced(let price, _) where price.index == index: replaced += 1
      case .unchanged(let price) where price.index == index: known += 1
      default: continue
      }
    }
    let counts = [(added, "new"), (replaced, "replaced"), (known, "known already")]
      .filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }.joined(separator: ", ")
    let span = weeks.first.map { first in
      "weeks of \(first.longText) to \((weeks.last ?? first).longText)"
    }
    return "\(index.name): \(span ?? "no week"), \(counts)"
  }
}
