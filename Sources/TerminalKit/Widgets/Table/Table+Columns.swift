extension Table {
  /// Orders the rows by a column: ascending at first, the other way round when asked again.
  @discardableResult
  public mutating func sort(by id: String) -> Outcome {
    guard let column = columns.first(where: { $0.id == id }), column.isSortable else {
      return .ignored
    }
    if let sort = viewState.sort, sort.column == id {
      viewState.sort = TableSort(column: id, direction: sort.direction.reversed)
    } else {
      viewState.sort = TableSort(column: id)
    }
    return .sorted
  }

  /// Orders by the next sortable column to the right, or to the left, of those not hidden.
  @discardableResult
  public mutating func sortByNeighbour(right: Bool = true) -> Outcome {
    let usable = columns.filter { $0.isSortable && !viewState.hiddenColumns.contains($0.id) }
    guard !usable.isEmpty else { return .ignored }
    guard let now = usable.firstIndex(where: { $0.id == viewState.sort?.column }) else {
      return sort(by: (right ? usable.first : usable.last)?.id ?? "")
    }
    let next = (now + (right ? 1 : usable.count - 1)) % usable.count
    viewState.sort = TableSort(column: usable[next].id)
    return .sorted
  }

  /// Turns the order of the rows around.
  @discardableResult
  public mutating func reverseSort() -> Outcome {
    guard let sort = viewState.sort else { return .ignored }
    return self.sort(by: sort.column)
  }

  /// Shows a hidden column or hides a shown one; the last one that is left stays.
  public mutating func toggleColumn(_ id: String) {
    guard columns.contains(where: { $0.id == id }) else { return }
    if viewState.hiddenColumns.remove(id) != nil { return }
    let shown = columns.filter { !viewState.hiddenColumns.contains($0.id) }
    if shown.count > 1 { viewState.hiddenColumns.insert(id) }
  }

  /// The identifiers of the columns that a width has room for, in order: the chosen ones, less
  /// those that a narrow screen leaves out.
  public func shownColumns(width: Int) -> [String] {
    placedColumns(in: Rect(columns: width, rows: 1)).map { columns[$0.index].id }
  }
}

/// A column's place on the screen.
struct PlacedColumn: Hashable, Sendable {
  /// Its index in the table's columns.
  let index: Int
  /// Its first cell.
  let column: Int
  /// Its width.
  var width: Int

  /// The cell just right of it.
  var endColumn: Int { column + width }
}

extension Table {
  /// Pointer sign, row sign and a blank, before the first column.
  static var gutter: Int { 3 }
  /// Blanks between columns; the first of them takes the arrow of the order.
  static var gap: Int { 2 }

  /// Which columns are shown, and where.
  func placedColumns(in rect: Rect) -> [PlacedColumn] {
    let room = rect.size.columns - Self.gutter - 1
    let chosen = fittingColumns(room: room)
    var spare = room - width(of: chosen)
    let growing = chosen.filter { columns[$0].grows }.count
    var share = growing > 0 ? max(0, spare) / growing : 0
    var at = rect.origin.column + Self.gutter
    var placed: [PlacedColumn] = []
    for index in chosen {
      var wide = columns[index].minimumWidth
      if columns[index].grows, spare > 0 {
        share = min(share, spare)
        wide += share
        spare -= share
      }
      wide = min(wide, rect.endColumn - at)
      if wide <= 0 { break }
      placed.append(PlacedColumn(index: index, column: at, width: wide))
      at += wide + Self.gap
    }
    return placed
  }

  private func fittingColumns(room: Int) -> [Int] {
    var chosen = columns.indices.filter { !viewState.hiddenColumns.contains(columns[$0].id) }
    while width(of: chosen) > room,
      let leaving = chosen.filter({ columns[$0].priority > 0 })
        .max(by: { columns[$0].priority < columns[$1].priority })
    {
      chosen.removeAll { $0 == leaving }
    }
    return chosen
  }

  private func width(of chosen: [Int]) -> Int {
    chosen.reduce(0) { $0 + columns[$1].minimumWidth } + Self.gap * max(0, chosen.count - 1)
  }
}
