/// A shared table as a rate sheet refers to it: by its kind and its name, never by a path.
public struct TableReference: Hashable, Sendable, Codable {
  /// The kind of table.
  public let kind: SharedTableKind
  /// The name as the sheet has it.
  public let name: String

  /// Makes a reference.
  public init(_ kind: SharedTableKind, named name: String) {
    self.kind = kind
    self.name = name
  }

  /// The table in words, such as `fuel table Roadrunner`.
  public var text: String { "\(kind.name) \(name)" }

  /// The name as tables are found by it: letters of either case are the same.
  static func key(_ name: String) -> String { name.lowercased() }

  /// True for the same kind and the same name in letters of either case.
  public static func == (left: TableReference, right: TableReference) -> Bool {
    left.kind == right.kind && key(left.name) == key(right.name)
  }

  /// Hashes the kind and the name in lower case.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(kind)
    hasher.combine(Self.key(name))
  }
}
