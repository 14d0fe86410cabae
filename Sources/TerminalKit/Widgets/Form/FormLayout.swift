/// Where the parts of a form stand on a grid of lines, which a screen decides.
///
/// Lines are counted from 0 at the form's top. A repeating group counts as two lines, its header
/// and one row; whatever stands below moves down as rows are added.
public struct FormLayout: Hashable, Sendable {
  /// One part of a form.
  public enum Item: Hashable, Sendable {
    /// A field: its label takes `label` columns, its value the next `value` columns. A check box
    /// has its label behind it and takes `value` columns for both.
    case field(FieldID, row: Int, column: Int, label: Int, value: Int)
    /// A repeating group: its header, then a line for each row.
    case group(FieldID, row: Int, column: Int, columns: [GroupColumn])
    /// A text that stands there always.
    case text(String, row: Int, column: Int, role: Role)
    /// A text that the screen works out from the values.
    case computed(FieldID, row: Int, column: Int, width: Int)
  }

  /// One column of a repeating group, one blank apart from the next.
  public enum GroupColumn: Hashable, Sendable {
    /// A field of the row, so many columns wide.
    case field(FieldID, width: Int)
    /// A text between two fields, such as the `x` between measurements.
    case text(String)
    /// A text that the screen works out for each row.
    case computed(FieldID, title: String, width: Int)
  }

  /// The parts; fields take the focus line by line and from left to right.
  public var items: [Item]

  /// Makes a layout from its parts.
  public init(_ items: [Item]) { self.items = items }
}

/// A text beside a form's fields that nobody types.
public struct ComputedText: Hashable, Sendable {
  /// What it says.
  public let text: String
  /// What it means.
  public let role: Role

  /// Makes a text; by default a muted one.
  public init(_ text: String, role: Role = .muted) {
    self.text = text
    self.role = role
  }
}
