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

  /// The place of a name beside a sign that hides the least of what is drawn; nothing where there is
  /// no room.
  mutating func place(_ columns: Int, beside sign: Point, hiding cost: (Rect) -> Int) -> Rect? {
    let right = sign.column + 2
    let left = sign.column - 1 - columns
    let middle = sign.column - columns / 2
    let candidates = [
      (right, 0), (left, 0), (right, -1), (right, 1), (left, -1), (left, 1), (middle, -1),
      (middle, 1),
    ].map {
      Rect(column: $0.0, row: sign.row + $0.1, columns: columns, rows: 1)
    }.filter(isFree)
    let best = candidates.indices.min { (cost(candidates[$0]), $0) < (cost(candidates[$1]), $1) }
    guard let best else { return nil }
    taken.append(candidates[best])
    return candidates[best]
  }
}
