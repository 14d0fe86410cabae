import PlainTOML

/// Reads the user's choice of keys from a TOML file.
///
/// ```toml
/// [keys]
/// "quotes.new" = ["n", "F2"]   # the first key is the one that is shown
/// "frame.back" = "Esc"
/// ```
///
/// A line that cannot be used is reported and left out; the good ones hold. All lines of a file hold
/// together, so that two actions can exchange their keys. Two actions that can be asked for on the
/// same screen may not have the same key: a chosen key gives way to one that its action has from the
/// start, and of two chosen ones the later in the file gives way.
public enum KeymapFile {
  /// The most bytes that a key file may have.
  static let byteLimit = 65_536

  /// Reads a key file.
  ///
  /// - Parameters:
  ///   - text: the file's text.
  ///   - file: the file's name, for problems.
  ///   - table: all actions, with the keys they have from the start.
  /// - Returns: the usable choices, and what is wrong with the others.
  public static func read(
    _ text: String, file: String, table: ActionTable
  ) -> (keymap: Keymap, problems: [KeymapProblem]) {
    guard text.utf8.count <= byteLimit else {
      return (Keymap(), [KeymapProblem(file: file, line: nil, reason: .tooLarge(byteLimit))])
    }
    do {
      let root = try PlainTOML.table(of: text)
      let reading = KeymapReading(root, file: file, lines: TomlLines(text), table: table)
      return (reading.keymap, reading.problems)
    } catch {
      let problem = KeymapProblem(file: file, line: error.line, reason: .syntax(error.words))
      return (Keymap(), [problem])
    }
  }
}
