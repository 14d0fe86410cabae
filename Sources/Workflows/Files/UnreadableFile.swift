/// A file that cannot be read, and why.
public struct UnreadableFile: Error, Hashable, Sendable {
  /// The file as it was named.
  public let path: String
  /// The system's words.
  public let reason: String

  /// Makes the fault of a file.
  public init(path: String, reason: String) {
    self.path = path
    self.reason = reason
  }

  /// The fault in one sentence: file, reason, mend.
  public var sentence: String {
    "The file \(path) cannot be read (\(reason)); check its name and its permissions."
  }
}
