/// The text of a theme file and where it came from.
///
/// Reading files is the caller's: what is handed in here may come from the program itself, from
/// the configuration folder, or from a test.
public struct ThemeSource: Hashable, Sendable {
  /// The file's path as the user would write it; named in every problem.
  public let file: String
  /// The file's text.
  public let text: String

  /// Makes a source.
  public init(file: String, text: String) {
    self.file = file
    self.text = text
  }

  /// The file's name without folders and ending; a theme that names itself nothing else has it.
  var stem: String {
    let name = file.split(separator: "/").last.map(String.init) ?? file
    return name.hasSuffix(".toml") ? String(name.dropLast(5)) : name
  }
}
