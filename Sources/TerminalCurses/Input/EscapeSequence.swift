import TerminalKit

/// The keys behind escape sequences that the terminal database does not list for a terminal.
///
/// Someone who works on an emulator as `TERM=vt100` presses Page Up all the same; without this the
/// sequence would arrive as Escape and three characters. Source of the sequences: XTerm Control
/// Sequences, "PC-Style Function Keys" and "VT220-Style Function Keys".
enum EscapeSequence {
  /// The token for a control sequence, `ESC [`, from its parameters and its final byte; nil for
  /// one that is no key.
  static func controlSequence(parameters: [UInt8], final: UInt8) -> InputToken? {
    let numbers = parameters.split(separator: UInt8(ascii: ";")).map(number)
    if final == UInt8(ascii: "~") { return numbers.first.flatMap { $0 }.flatMap(numbered) }
    if final == UInt8(ascii: "Z") { return .key(.backTab) }
    return lettered(final)
  }

  /// The token for a sequence `ESC O` from its last byte; nil for one that is no key.
  static func singleShift(final: UInt8) -> InputToken? {
    if final == UInt8(ascii: "M") { return .key(.enter) }
    // A keypad in application mode sends its digits and signs as letters.
    if let sign = keypad[final] { return .text(sign) }
    return lettered(final)
  }

  /// The token for the Linux console's `ESC [ [` and a letter, F1 to F5.
  static func linuxFunction(final: UInt8) -> InputToken? {
    let first = UInt8(ascii: "A")
    guard (first..<first + 5).contains(final) else { return nil }
    return .key(.function(Int(final - first) + 1))
  }

  private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
    Int(String(decoding: digits, as: UTF8.self))
  }

  private static func lettered(_ final: UInt8) -> InputToken? {
    switch Character(Unicode.Scalar(final)) {
    case "A": .key(.up)
    case "B": .key(.down)
    case "C": .key(.right)
    case "D": .key(.left)
    case "H": .key(.home)
    case "F": .key(.end)
    case "P": .key(.function(1))
    case "Q": .key(.function(2))
    case "R": .key(.function(3))
    case "S": .key(.function(4))
    default: nil
    }
  }

  private static func numbered(_ number: Int) -> InputToken? {
    switch number {
    case 1, 7: .key(.home)
    case 2: .key(.insert)
    case 3: .key(.delete)
    case 4, 8: .key(.end)
    case 5: .key(.pageUp)
    case 6: .key(.pageDown)
    case 11...15: .key(.function(number - 10))
    case 17...21: .key(.function(number - 11))
    case 23, 24: .key(.function(number - 12))
    case 200: .pasteStart
    case 201: .pasteEnd
    default: nil
    }
  }

  private static let keypad: [UInt8: Unicode.Scalar] = Dictionary(
    uniqueKeysWithValues: zip("jklmnopqrstuvwxy".utf8, "*+,-./0123456789".unicodeScalars))
}
