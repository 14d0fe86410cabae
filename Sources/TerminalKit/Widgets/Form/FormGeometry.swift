/// The parts of a form placed on lines, for the rows that its groups have now.
struct FormGeometry {
  /// A field's place.
  struct Field: Hashable {
    let path: FieldPath
    let line: Int
    /// The first column of its value.
    let column: Int
    /// The columns of its value.
    let width: Int
    /// The first column and the text of a label on the same line.
    let label: Text?
  }

  /// A text that does not change with typing.
  struct Text: Hashable {
    let text: String
    let line: Int
    let column: Int
    let width: Int
    let role: Role
    var isEndAligned = false
  }

  /// A computed text's place.
  struct Computed: Hashable {
    let path: FieldPath
    let line: Int
    let column: Int
    let width: Int
  }

  /// The columns that a group's row number takes, with the blanks behind it; the last of them is
  /// where a refused first field is marked.
  static let rowNumberWidth = 5

  private(set) var fields: [Field] = []
  private(set) var texts: [Text] = []
  private(set) var computed: [Computed] = []
  private(set) var lineCount = 0

  private let form: Form

  init(_ form: Form) {
    self.form = form
    for item in form.layout.items { place(item) }
    fields.sort { ($0.line, $0.column) < ($1.line, $1.column) }
    let lines = fields.map(\.line) + texts.map(\.line) + computed.map(\.line)
    lineCount = (lines.max() ?? -1) + 1
  }

  private mutating func place(_ item: FormLayout.Item) {
    switch item {
    case .field(let id, let row, let column, let label, let value):
      place(id, line: line(ofRow: row), column: column, labelWidth: label, width: value)
    case .group(let id, let row, let column, let columns):
      place(id, line: line(ofRow: row), column: column, columns: columns)
    case .text(let text, let row, let column, let role):
      texts.append(
        Text(
          text: text, line: line(ofRow: row), column: column,
          width: DisplayWidth.columns(of: text), role: role))
    case .computed(let id, let row, let column, let width):
      computed.append(
        Computed(path: .field(id), line: line(ofRow: row), column: column, width: width))
    }
  }

  /// A row of the layout, moved down by the rows that the groups above have beyond their first.
  private func line(ofRow row: Int) -> Int {
    form.layout.items.reduce(row) { line, item in
      guard case .group(let id, let groupRow, _, _) = item, groupRow < row else { return line }
      return line + max(0, form.values.rowCount(id) - 1)
    }
  }

  private mutating func place(
    _ id: FieldID, line: Int, column: Int, labelWidth: Int, width: Int
  ) {
    guard let field = form.fields[id] else { return }
    guard field.kind != .checkBox else {
      let label = Text(
        text: field.label, line: line, column: column + 4, width: width - 4, role: .text)
      fields.append(
        Field(path: .field(id), line: line, column: column, width: 3, label: label))
      return
    }
    let label = Text(
      text: field.label, line: line, column: column, width: max(0, labelWidth - 1), role: .text)
    fields.append(
      Field(
        path: .field(id), line: line, column: column + labelWidth, width: width, label: label))
    if let unit = field.kind.unit {
      appendUnit(unit, line: line, column: column + labelWidth + width + 1)
    }
  }

  private mutating func appendUnit(_ unit: String, line: Int, column: Int) {
    texts.append(
      Text(
        text: unit, line: line, column: column, width: DisplayWidth.columns(of: unit),
        role: .muted))
  }

  private mutating func place(
    _ id: FieldID, line: Int, column: Int, columns: [FormLayout.GroupColumn]
  ) {
    guard let group = form.groups[id] else { return }
    appendHeader(of: group, line: line, column: column, columns: columns)
    for row in 0..<form.values.rowCount(id) {
      let number = String(row + 1)
      texts.append(
        Text(
          text: number, line: line + 1 + row, column: column, width: 3, role: .muted,
          isEndAligned: true))
      appendCells(of: group, row: row, line: line + 1 + row, column: column, columns: columns)
    }
  }

  private mutating func appendHeader(
    of group: FormGroup, line: Int, column: Int, columns: [FormLayout.GroupColumn]
  ) {
    var at = column + Self.rowNumberWidth
    var titleEnd = column + DisplayWidth.columns(of: group.title)
    texts.append(
      Text(
        text: group.title, line: line, column: column,
        width: DisplayWidth.columns(of: group.title), role: .heading))
    for part in columns {
      let (title, width, isEndAligned) = header(of: part, in: group)
      let wide = DisplayWidth.columns(of: title)
      let start = isEndAligned ? at + width - 1 - wide : at
      // A column's title gives way to the group's own where they would meet.
      if !title.isEmpty, start > titleEnd {
        texts.append(
          Text(text: title, line: line, column: start, width: wide, role: .text))
        titleEnd = start + wide
      }
      at += width + 1
    }
  }

  private func header(
    of part: FormLayout.GroupColumn, in group: FormGroup
  ) -> (title: String, width: Int, isEndAligned: Bool) {
    switch part {
    case .field(let id, let width):
      let field = group.fields.first { $0.id == id }
      let title = [field?.label, field?.kind.unit].compactMap(\.self).filter { !$0.isEmpty }
        .joined(separator: " ")
      return (title, width, field?.kind.isEndAligned ?? false)
    case .text(let text): return ("", DisplayWidth.columns(of: text), false)
    case .computed(_, let title, let width): return (title, width, false)
    }
  }

  private mutating func appendCells(
    of group: FormGroup, row: Int, line: Int, column: Int, columns: [FormLayout.GroupColumn]
  ) {
    var at = column + Self.rowNumberWidth
    for part in columns {
      switch part {
      case .field(let id, let width):
        if group.fields.contains(where: { $0.id == id }) {
          fields.append(
            Field(
              path: .cell(group: group.id, row: row, column: id), line: line, column: at,
              width: width, label: nil))
        }
        at += width + 1
      case .text(let text):
        let width = DisplayWidth.columns(of: text)
        texts.append(Text(text: text, line: line, column: at, width: width, role: .muted))
        at += width + 1
      case .computed(let id, _, let width):
        computed.append(
          Computed(
            path: .cell(group: group.id, row: row, column: id), line: line, column: at,
            width: width))
        at += width + 1
      }
    }
  }
}
