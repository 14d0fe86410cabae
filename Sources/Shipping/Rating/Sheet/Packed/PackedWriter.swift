import Units

/// Writes numbers in as few bytes as they need: seven bits a byte, the lowest first, the eighth bit
/// set on all but the last.
///
/// What is packed is written to disks, so that its form never changes.
public struct PackedWriter: Sendable {
  /// The bytes so far.
  public private(set) var bytes: [UInt8] = []

  /// Makes a writer without bytes.
  public init() {}

  mutating func append(_ byte: UInt8) {
    bytes.append(byte)
  }

  mutating func append(unsigned number: UInt64) {
    var rest = number
    while rest > 0x7f {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(rest))
  }

  /// Small numbers below zero take few bytes too.
  mutating func append(signed number: Int64) {
    append(unsigned: UInt64(bitPattern: number << 1 ^ number >> 63))
  }

  /// The minor units and the three letters of the currency.
  mutating func append(_ money: Money) {
    append(signed: money.minorUnits)
    bytes += money.currency.code.utf8
  }

  mutating func removeAll() {
    bytes.removeAll(keepingCapacity: true)
  }
}
