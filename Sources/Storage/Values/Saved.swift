public import Units

/// A value as it stands in the store.
public struct Saved<Value: Sendable>: Sendable {
  /// The id of the row, which never changes and is never used again.
  public let id: Int64

  /// How often the value was saved, from 1; a save that starts from an older version is a conflict.
  public let version: Int

  /// The value.
  public let value: Value

  /// Makes a saved value.
  public init(id: Int64, version: Int, value: Value) {
    self.id = id
    self.version = version
    self.value = value
  }
}

extension Saved: Equatable where Value: Equatable {}
extension Saved: Hashable where Value: Hashable {}

/// Who makes an edit, and when.
public struct EditStamp: Hashable, Sendable {
  /// The person, or the part of the program, that makes the edit.
  public let author: String

  /// When the edit is made.
  public let instant: Instant

  /// Makes a stamp.
  public init(author: String, instant: Instant) {
    self.author = author
    self.instant = instant
  }
}
