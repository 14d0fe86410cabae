import Units

/// A set of circumstances, kept in one word so that rules are compared with it quickly.
///
/// It is written to files as the names in the order of ``Circumstance``, so that equal sets have equal
/// bytes.
public struct Circumstances: Hashable, Sendable {
  /// One bit for each circumstance, in the order of their declaration.
  private(set) var bits: UInt64

  private static let all = Circumstance.allCases

  /// Makes a set.
  public init(_ members: some Sequence<Circumstance> = []) {
    bits = members.reduce(0) { $0 | Self.bit($1) }
  }

  init(bits: UInt64) {
    self.bits = bits
  }

  /// True when the circumstance is in the set.
  public func contains(_ member: Circumstance) -> Bool { bits & Self.bit(member) != 0 }

  /// The members in the order of their declaration.
  public var members: [Circumstance] { Self.all.filter(contains) }

  /// True for no member.
  public var isEmpty: Bool { bits == 0 }

  /// The members of either set.
  public func union(_ other: Circumstances) -> Circumstances {
    Circumstances(bits: bits | other.bits)
  }

  /// Puts a member in.
  public mutating func insert(_ member: Circumstance) { bits |= Self.bit(member) }

  /// Takes a member out.
  public mutating func remove(_ member: Circumstance) { bits &= ~Self.bit(member) }

  static func bit(_ member: Circumstance) -> UInt64 {
    1 << UInt64(all.firstIndex(of: member) ?? 63)
  }
}

extension Circumstances: ExpressibleByArrayLiteral {
  /// Makes a set from a literal.
  public init(arrayLiteral members: Circumstance...) {
    self.init(members)
  }
}

extension Circumstances: Codable {
  /// Reads a list of names such as `["gift"]`.
  public init(from decoder: any Decoder) throws {
    self.init(try decoder.singleValueContainer().decode([Circumstance].self))
  }

  /// Writes the names in the order of their declaration.
  public func encode(to encoder: any Encoder) throws {
    try encoder.write(members)
  }
}
