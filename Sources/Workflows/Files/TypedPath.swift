import Foundation

/// A path as it is typed into a field, where no shell has read it.
public enum TypedPath {
  /// The path without blanks around it, a leading `~/` as the user's own folder.
  public static func expanded(_ typed: String) -> String {
    let path = typed.trimmingCharacters(in: .whitespacesAndNewlines)
    guard path == "~" || path.hasPrefix("~/") else { return path }
    return NSHomeDirectory() + path.dropFirst()
  }
}
