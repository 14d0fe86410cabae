/// The lasting name of a form's field, of a group of rows, or of a column in such a group.
public struct FieldID: RawRepresentable, Hashable, Sendable, Codable, Comparable,
  ExpressibleByStringLiteral
{
  /// The name, as drafts keep it.
  public let rawValue: String

  /// Makes an identifier from its name.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// Makes an identifier from a literal name.
  public init(stringLiteral value: String) { rawValue = value }

  /// Compares by name.
  public static func < (left: FieldID, right: FieldID) -> Bool { left.rawValue < right.rawValue }
}

/// Which field of a form is meant.
public enum FieldPath: Hashable, Sendable {
  /// A field that occurs once.
  case field(FieldID)
  /// A field in one row, from 0, of a repeating group.
  case cell(group: FieldID, row: Int, column: FieldID)
}

/// One value to choose from.
public struct FieldChoice: Hashable, Sendable {
  /// The value that drafts keep.
  public let value: String
  /// What is shown.
  public let title: String

  /// Makes a choice; by default it is shown as its value.
  public init(_ value: String, title: String? = nil) {
    self.value = value
    self.title = title ?? value
  }
}

/// What kind of value a field takes, which decides how it is typed and drawn.
public enum FieldKind: Hashable, Sendable {
  /// Free text; what has more characters than this can be typed, and is refused.
  case text(maximum: Int)
  /// A number with the unit that is shown behind it, if any. Another unit may be typed; the
  /// field's check converts it.
  case number(unit: String?)
  /// An amount of money; the currency is shown behind it.
  case money(currency: String)
  /// A calendar day.
  case date
  /// A postal code.
  case postalCode
  /// One of a list: by arrow, by the space bar, or by typing how it begins.
  case choice([FieldChoice])
  /// Yes or no, kept as `yes` or an empty text.
  case checkBox

  /// Whether the field is typed as a line of text.
  public var isTyped: Bool {
    switch self {
    case .choice, .checkBox: false
    default: true
    }
  }

  /// Whether the first character typed takes the place of what stands there: short values are
  /// typed anew more often than they are corrected.
  var isReplacedByTyping: Bool {
    switch self {
    case .number, .money, .date, .postalCode: true
    case .text, .choice, .checkBox: false
    }
  }

  var isEndAligned: Bool {
    switch self {
    case .number, .money: true
    default: false
    }
  }

  /// What stands behind the value.
  var unit: String? {
    switch self {
    case .number(let unit): unit
    case .money(let currency): currency
    default: nil
    }
  }
}

/// One field of a form: what it is called, what it takes, and how that is checked.
public struct FormField: Sendable {
  /// Checks what was typed.
  public typealias Check = @Sendable (String) -> FieldVerdict

  /// Its lasting name.
  public let id: FieldID
  /// What stands before it, or above it in a group.
  public let label: String
  /// What it takes.
  public let kind: FieldKind
  /// A sentence on what belongs there, shown while the field is empty and has the focus.
  public let hint: String
  /// What it holds in a new form or a new row.
  public let initial: String
  /// Checks what was typed; it is asked for an empty text too.
  public let check: Check

  /// Makes a field; by default it starts empty and takes any text as it is.
  public init(
    _ id: FieldID, label: String, kind: FieldKind, hint: String = "", initial: String = "",
    check: @escaping Check = { .accepted(normalised: $0) }
  ) {
    self.id = id
    self.label = label
    self.kind = kind
    self.hint = hint
    self.initial = initial
    self.check = check
  }
}

/// Fields that repeat row by row, such as the handling units of a shipment.
public struct FormGroup: Sendable {
  /// Its lasting name.
  public let id: FieldID
  /// What stands above its rows.
  public let title: String
  /// What one row is called, such as `handling unit`, for messages.
  public let rowTitle: String
  /// The fields of one row.
  public let fields: [FormField]
  /// How many rows it has at most.
  public let maximumRows: Int

  /// Makes a group; it has at least one row, and at most 99 by default.
  public init(
    _ id: FieldID, title: String, rowTitle: String, fields: [FormField], maximumRows: Int = 99
  ) {
    self.id = id
    self.title = title
    self.rowTitle = rowTitle
    self.fields = fields
    self.maximumRows = max(1, maximumRows)
  }

  /// What a new row holds.
  var newRow: [String: String] {
    var row: [String: String] = [:]
    for field in fields where !field.initial.isEmpty { row[field.id.rawValue] = field.initial }
    return row
  }
}
