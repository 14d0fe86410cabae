/// A file that cannot be read, and why.
public struct UnreadableFile: Error, Hashable, Sendable {
  /// The file as it was named.
  public let path: String
  /// The system's words.
  public let reason: String

  /// The fault in one sentence: file, reason, mend.
  public var sentence: String {
    "The file \(path) cannot be read (\(reason)); check its name and its permissions."
  }
}
