public import TOMLKit

/// Reads TOML from anywhere: whatever the text is, reading ends with a table or with a line and the
/// words that say what is wrong there.
///
/// The only place where the TOML library is called. It is written in C++, takes a text to end at a
/// zero byte, and stops the whole program at two kinds of malformed text and at tables that lie
/// thousands deep in each other; all are found before it is asked.
public enum PlainTOML {
  /// The table that a text holds.
  ///
  /// - Throws: ``TOMLSyntaxError`` for a text that is not TOML.
  public static func table(of text: String) throws(TOMLSyntaxError) -> TOMLTable {
    if let end = text.utf8.firstIndex(of: 0) {
      let line = text[..<end].count { $0.isNewline } + 1
      throw TOMLSyntaxError(line: line, words: "it holds a zero byte")
    }
    if let trap = ParserTraps.first(in: text) ?? TextDepth.excess(in: text) { throw trap }
    do {
      return try TOMLTable(string: text)
    } catch {
      throw TOMLSyntaxError(error)
    }
  }
}

/// Why a text is not TOML.
public struct TOMLSyntaxError: Error, Hashable, Sendable {
  /// The line, counted from 1, where one can be told.
  public let line: Int?
  /// What is wrong there, without a full stop; words of the text stand in it as they are.
  public let words: String

  /// Makes an error.
  public init(line: Int?, words: String) {
    self.line = line
    self.words = words
  }

  init(_ error: any Error) {
    guard let error = error as? TOMLParseError else {
      self.init(line: nil, words: "it cannot be read")
      return
    }
    let line = error.source.begin.line
    self.init(line: line > 0 ? line : nil, words: error.description)
  }
}
