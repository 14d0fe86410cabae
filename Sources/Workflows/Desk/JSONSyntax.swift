public import Interchange

/// The text of a JSON file that a person may have typed, checked before it is read as anything.
///
/// The system's own reader says no more than that the text is not JSON.
public enum JSONSyntax {
  /// Reads any JSON.
  ///
  /// - Parameter bytes: the file's content.
  /// - Returns: the value, its numbers as their digits.
  /// - Throws: ``Fault`` with line and column.
  public static func value(of bytes: [UInt8]) throws(Fault) -> JSONValue {
    do {
      return try JSONReader.read(bytes)
    } catch {
      throw Fault(error, in: bytes)
    }
  }

  /// Why a text is no JSON, and where.
  public struct Fault: Error, Hashable, Sendable {
    /// The place, such as `line 2, column 17`; empty where none can be named.
    public let place: String
    /// Why, without a full stop.
    public let reason: String

    /// The place and the reason, to begin a sentence.
    var words: String { (place.isEmpty ? "" : "\(place): ") + reason }

    init(_ problem: JSONProblem, in bytes: [UInt8]) {
      switch problem {
      case .empty: (place, reason) = ("", "it is empty")
      case .notUTF8: (place, reason) = ("", "it is not UTF-8 text")
      case .endsEarly:
        (place, reason) = (Self.place(of: bytes.count, in: bytes), "it ends within a value")
      case .unexpected(let byte):
        let rest = String(decoding: bytes.dropFirst(byte).prefix(32), as: UTF8.self)
        (place, reason) = (
          Self.place(of: byte, in: bytes), "\"\(rest.prefix(1))\" cannot stand there"
        )
      case .repeatedName(let name):
        (place, reason) = ("", "\"\(name)\" stands twice in one object")
      case .tooDeep:
        (place, reason) = (
          "", "its values lie deeper than \(JSONReader.depthLimit) within one another"
        )
      }
    }

    /// Lines and columns are counted from one, columns in characters as an editor shows them.
    private static func place(of byte: Int, in bytes: [UInt8]) -> String {
      let before = bytes.prefix(byte)
      let line = before.count { $0 == UInt8(ascii: "\n") } + 1
      let start = before.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
      return "line \(line), column \(String(decoding: before[start...], as: UTF8.self).count + 1)"
    }
  }
}
