/// Fields that are typed into, checked as they are typed, and undone.
///
/// A number, an amount, a date or a postal code is replaced by what is typed first after the focus
/// came to it; the arrows, or the erasing keys, change it letter by letter instead.
///
/// A form has two modes. While typing, printable keys go to the field; Escape leaves to the
/// command mode, where letters are the screen's actions; any movement, Enter or Tab goes back to
/// typing.
public struct Form: Sendable {
  /// What letters mean.
  public enum Mode: Hashable, Sendable {
    /// Letters go into the field.
    case typing
    /// Letters are actions.
    case command
  }

  /// What an input did.
  public enum Outcome: Hashable, Sendable {
    /// It means nothing here; in command mode letters and Escape are the screen's.
    case ignored
    /// Focus, cursor or mode changed.
    case moved
    /// A value changed: the time to save the draft.
    case edited
    /// The key belongs here but can do nothing now; the sentence says why.
    case refused(sentence: String)
    /// Enter was pressed in the last field.
    case finished
  }

  /// Checks that need more than one field; its verdicts replace those of the fields' own checks
  /// unless those refuse.
  public typealias CrossCheck = @Sendable (FormValues) -> [FieldPath: FieldVerdict]

  /// The fields that occur once.
  public let fields: [FieldID: FormField]
  /// The groups of rows.
  public let groups: [FieldID: FormGroup]
  /// Where everything stands; a screen changes it when its width changes.
  public var layout: FormLayout {
    didSet { if layout != oldValue { keepFocusShown() } }
  }
  /// What was typed.
  public internal(set) var values: FormValues
  /// The field that takes what is typed.
  public internal(set) var focus: FieldPath
  /// What letters mean.
  public internal(set) var mode = Mode.typing
  /// The first line that is shown.
  public internal(set) var top = 0
  /// What the checks say, for every field there is.
  public internal(set) var verdicts: [FieldPath: FieldVerdict] = [:]

  var editor = LineEditor()
  var typeAhead = ""
  /// Whether the focus has just come to the field, so that typing replaces what stands there.
  var isFresh = false
  var visited: Set<FieldPath> = []
  var history = FormHistory()
  var shownRows = 20
  private let crossCheck: CrossCheck?

  /// Makes a form.
  ///
  /// - Parameters:
  ///   - fields: the fields that occur once.
  ///   - groups: the groups of rows; each begins with one row.
  ///   - layout: where everything stands.
  ///   - values: a draft to go on with; without it the fields hold what they begin with.
  ///   - crossCheck: the checks that need more than one field.
  public init(
    fields: [FormField], groups: [FormGroup] = [], layout: FormLayout,
    values: FormValues? = nil, crossCheck: CrossCheck? = nil
  ) {
    self.fields = Dictionary(fields.map { ($0.id, $0) }) { first, _ in first }
    self.groups = Dictionary(groups.map { ($0.id, $0) }) { first, _ in first }
    self.layout = layout
    self.crossCheck = crossCheck
    self.values =
      values
      ?? FormValues(
        fields: Dictionary(fields.map { ($0.id.rawValue, $0.initial) }) { first, _ in first }
          .filter { !$0.value.isEmpty })
    focus = .field("")
    ensureRows()
    checkAll()
    settleFocus()
  }

  /// Whether printable keys are text now, and must not be taken for actions.
  public var capturesText: Bool { mode == .typing }

  /// The definition of a field.
  public func field(at path: FieldPath) -> FormField? {
    switch path {
    case .field(let id): fields[id]
    case .cell(let group, _, let column): groups[group]?.fields.first { $0.id == column }
    }
  }

  /// A field's value as it is shown: the title of a choice, yes or no for a check box.
  public func shownValue(at path: FieldPath) -> String {
    let value = values[path]
    switch field(at: path)?.kind {
    case .choice(let choices): return choices.first { $0.value == value }?.title ?? value
    case .checkBox: return value.isEmpty ? "no" : "yes"
    default: return value
    }
  }

  /// Puts other values in place of all, such as a restored draft; undoing brings the former back.
  ///
  /// What is empty or wrong in them is no mistake until its field was left.
  public mutating func replaceValues(_ new: FormValues) {
    visited = []
    setValues(new)
  }

  /// Puts other values in place of all, as if they had been typed; undoing brings the former back.
  ///
  /// What was marked as wrong before stays marked until it is mended.
  public mutating func setValues(_ new: FormValues) {
    history.remember(values, focus)
    restore(new, focus: focus)
  }

  /// Puts a value into a field as if it had been typed there; undoing brings the former back.
  public mutating func setValue(_ text: String, at path: FieldPath) {
    guard field(at: path) != nil else { return }
    history.remember(values, focus)
    values[path] = LineEditor.cleaned(text)
    checkAll()
    if path == focus { editor.replace(with: values[path]) }
  }
}

extension Form {
  /// Gives every group its first row and takes rows that a group cannot have from a draft.
  mutating func ensureRows() {
    for group in groups.values {
      var rows = values.groups[group.id.rawValue] ?? []
      if rows.isEmpty { rows = [group.newRow] }
      values.groups[group.id.rawValue] = rows
    }
  }

  mutating func restore(_ new: FormValues, focus wanted: FieldPath) {
    values = new
    ensureRows()
    checkAll()
    focus = wanted
    settleFocus()
  }

  /// Asks every check anew.
  mutating func checkAll() {
    verdicts = [:]
    for field in fields.values { check(field, at: .field(field.id)) }
    for group in groups.values {
      for row in 0..<values.rowCount(group.id) {
        for field in group.fields {
          check(field, at: .cell(group: group.id, row: row, column: field.id))
        }
      }
    }
    crossCheckAll()
  }

  private mutating func check(_ field: FormField, at path: FieldPath) {
    let text = values[path]
    if case .text(let maximum) = field.kind, text.count > maximum {
      verdicts[path] = .refused(
        sentence: "\(field.label) has \(text.count) characters and may have \(maximum); "
          + "shorten it.")
    } else {
      verdicts[path] = field.check(text)
    }
  }

  private mutating func crossCheckAll() {
    guard let crossCheck else { return }
    for (path, verdict) in crossCheck(values) where verdicts[path]?.isRefused == false {
      verdicts[path] = verdict
    }
  }
}
