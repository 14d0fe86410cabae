/// Everything that was typed into a form, for drafts and for undoing.
///
/// Texts are kept as they were typed, refused ones too, so that nothing that was typed is lost.
/// Names that a form does not know are kept as they are: they may be a later version's.
public struct FormValues: Hashable, Sendable, Codable {
  /// The fields that occur once, by name; an empty one may be missing.
  public var fields: [String: String]
  /// The rows of each repeating group, by the group's name.
  public var groups: [String: [[String: String]]]

  /// Makes values; by default none.
  public init(fields: [String: String] = [:], groups: [String: [[String: String]]] = [:]) {
    self.fields = fields
    self.groups = groups
  }

  /// The text of a field; empty when there is none.
  public subscript(path: FieldPath) -> String {
    get {
      switch path {
      case .field(let id):
        return fields[id.rawValue] ?? ""
      case .cell(let group, let row, let column):
        let rows = groups[group.rawValue] ?? []
        return rows.indices.contains(row) ? rows[row][column.rawValue] ?? "" : ""
      }
    }
    set {
      let kept = newValue.isEmpty ? nil : newValue
      switch path {
      case .field(let id):
        fields[id.rawValue] = kept
      case .cell(let group, let row, let column):
        guard groups[group.rawValue]?.indices.contains(row) == true else { return }
        groups[group.rawValue]?[row][column.rawValue] = kept
      }
    }
  }

  /// How many rows a group has.
  public func rowCount(_ group: FieldID) -> Int { groups[group.rawValue]?.count ?? 0 }
}
