/// Where the names of marks stand: beside the sign, never over another name or sign.
struct PlotNames {
  private let size: Size
  private var taken: [Rect] = []

  init(size: Size) { self.size = size }

  /// Keeps a place free of later names.
  mutating func keepFree(_ rect: Rect) { taken.append(rect) }

  /// Whether a rectangle lies within the room and over nothing that was kept free.
  func isFree(_ rect: Rect) -> Bool {
    rect.origin.column >= 0 && rect.origin.row >= 0 && rect.endColumn <= size.columns
      && rect.endRow <= size.rows
      && taken.allSatisfy {
        let common = $0.intersection(rect)
        return common.size.columns == 0 || common.size.rows == 0
      }
  }

  /// Whether a name would touch no other sign or name, so that nobody takes it for another's.
  private func standsAlone(_ rect: Rect) -> Bool {
    let widened = Rect(
      column: max(0, rect.origin.column - 1), row: rect.origin.row,
      columns: min(size.columns, rect.endColumn + 1) - max(0, rect.origin.column - 1), rows: 1)
    return isFree(rect) && isFree(widened)
  }

  /// The place of a name beside a sign that costs the least of what is drawn, with that cost; nothing
  /// where there is no room.
  func place(
    _ columns: Int, beside sign: Point, cost: (Rect) -> Int
  ) -> (rect: Rect, cost: Int)? {
    let right = sign.column + 2
    let left = sign.column - 1 - columns
    let middle = sign.column - columns / 2
    let candidates = [
      (right, 0), (left, 0), (right, -1), (right, 1), (left, -1), (left, 1), (middle, -1),
      (middle, 1),
    ].map { Rect(column: $0.0, row: sign.row + $0.1, columns: columns, rows: 1) }
    return candidates.filter(standsAlone).map { (rect: $0, cost: cost($0)) }.min {
      $0.cost < $1.cost
    }
  }
}
