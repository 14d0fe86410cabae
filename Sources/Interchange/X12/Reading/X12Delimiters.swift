/// The signs that part the data of an X12 interchange.
///
/// Each interchange names its own, at fixed places of its first segment; they are never assumed.
public struct X12Delimiters: Hashable, Sendable {
  /// Between two elements.
  public let element: UInt8
  /// Between the components of an element.
  public let component: UInt8
  /// Behind each segment.
  public let segment: UInt8

  /// Makes a set of delimiters; nothing comes back when two are the same, or when one is a letter, a
  /// digit or a space.
  public init?(element: UInt8, component: UInt8, segment: UInt8) {
    let all = [element, component, segment]
    let isPlain = all.allSatisfy { byte in
      let isLetter = (65...90).contains(byte & 0xdf) && byte < 128
      return byte != 32 && byte != 0 && !isLetter && !(48...57).contains(byte)
    }
    guard isPlain, Set(all).count == 3 else { return nil }
    self.element = element
    self.component = component
    self.segment = segment
  }

  private init() {
    element = UInt8(ascii: "*")
    component = UInt8(ascii: ">")
    segment = UInt8(ascii: "~")
  }

  /// An asterisk, a greater-than sign and a tilde, as most carriers ask for them.
  public static let usual = X12Delimiters()
}
