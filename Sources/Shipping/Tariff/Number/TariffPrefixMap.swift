/// Values by tariff number of any length, found by the longest number that a number begins with.
///
/// Tens of thousands of entries are kept in two arrays in the order of the tariff. A lookup takes one
/// binary search for each length that occurs, at most eleven.
public struct TariffPrefixMap<Value: Sendable>: Sendable {
  /// The numbers, in the order of the tariff.
  private let numbers: [UInt64]
  private let values: [Value]

  /// The lengths that occur, longest first.
  private let lengths: [Int]

  /// Makes a map; of a number that is given twice the later value counts.
  public init(_ entries: some Sequence<(TariffNumber, Value)>) {
    var sorted: [(offset: Int, number: UInt64, value: Value)] = []
    for (offset, entry) in entries.enumerated() {
      sorted.append((offset, entry.0.packed, entry.1))
    }
    sorted.sort { ($0.number, $0.offset) < ($1.number, $1.offset) }
    var numbers: [UInt64] = []
    var values: [Value] = []
    for entry in sorted {
      if numbers.last == entry.number {
        values[values.count - 1] = entry.value
      } else {
        numbers.append(entry.number)
        values.append(entry.value)
      }
    }
    self.numbers = numbers
    self.values = values
    lengths = Set(numbers.map { Int($0 & 15) }).sorted(by: >)
  }

  /// How many numbers there are.
  public var count: Int { numbers.count }

  /// The numbers with their values, in the order of the tariff.
  public var entries: [(number: TariffNumber, value: Value)] {
    zip(numbers, values).map { (TariffNumber(packed: $0), $1) }
  }

  /// The value of exactly this number.
  public subscript(number: TariffNumber) -> Value? {
    position(of: number.packed).map { values[$0] }
  }

  /// The longest entry with which the number begins.
  public func longestPrefix(
    of number: TariffNumber
  ) -> (number: TariffNumber, value: Value)? {
    for length in lengths where length <= number.count {
      let prefix = number.prefix(length)
      if let found = position(of: prefix.packed) { return (prefix, values[found]) }
    }
    return nil
  }

  /// The entries that begin with the number and are longer than it, in the order of the tariff.
  public func entries(under number: TariffNumber) -> [(number: TariffNumber, value: Value)] {
    let last = number.lastPacked
    var found: [(number: TariffNumber, value: Value)] = []
    var position = firstPosition(notBefore: number.packed + 1)
    while position < numbers.count, numbers[position] <= last {
      found.append((TariffNumber(packed: numbers[position]), values[position]))
      position += 1
    }
    return found
  }

  /// The values of the first entries that begin with digits, of which there may be a single one.
  func first(_ limit: Int, beginning digits: String) -> [Value] {
    let missing = TariffNumber.lengths.upperBound - digits.utf8.count
    guard let start = UInt64(digits), missing >= 0 else { return [] }
    let power = TariffNumber.powers[missing]
    var found: [Value] = []
    var position = firstPosition(notBefore: (start * power) << 4)
    while position < numbers.count, numbers[position] < ((start + 1) * power) << 4,
      found.count < limit
    {
      if Int(numbers[position] & 15) >= digits.utf8.count { found.append(values[position]) }
      position += 1
    }
    return found
  }

  private func position(of packed: UInt64) -> Int? {
    let position = firstPosition(notBefore: packed)
    return position < numbers.count && numbers[position] == packed ? position : nil
  }

  private func firstPosition(notBefore packed: UInt64) -> Int {
    var low = 0
    var high = numbers.count
    while low < high {
      let middle = (low + high) / 2
      if numbers[middle] < packed { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
