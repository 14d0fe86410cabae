/// The rows of a long list that a search orders and narrows, of which only those near the view are read.
struct LazyRows<Row: Identifiable & Sendable>: Sendable where Row.ID == Int64 {
  /// The order of the list.
  private(set) var ids: [Int64] = []
  /// Whether an order has come.
  private(set) var isLoaded = false
  /// Whether every row is read and not only those near the view, to print the whole list.
  let readsAll: Bool
  private var rows: [Int64: Row] = [:]
  /// The rows that were read since the records changed; the others are shown until they are read anew.
  private var fresh: Set<Int64> = []
  /// The number of the order that was asked for last, and of the one that is shown.
  private var asked = 0
  private var shown = 0

  /// Makes an empty list; without a wish only the rows near the view are read.
  init(readsAll: Bool = false) { self.readsAll = readsAll }

  /// Whether the list that is shown is not yet the one that was asked for.
  var lagsBehind: Bool { !isLoaded || shown != asked }

  /// How many rows are read above and below those that are shown, so that paging finds them there.
  private var margin: Int { 50 }

  /// Notes that an order is asked for.
  ///
  /// - Returns: the number by which the answer is known.
  mutating func ask() -> Int {
    asked += 1
    return asked
  }

  /// Takes the order that was asked for last; an older answer is left aside.
  mutating func take(_ new: [Int64], generation: Int) -> Bool {
    guard generation == asked else { return false }
    shown = asked
    ids = new
    isLoaded = true
    return true
  }

  /// Takes rows that were read.
  mutating func take(_ found: [Row]) {
    for row in found { rows[row.id] = row }
  }

  /// Notes that the records have changed: every row is read anew when it is shown.
  mutating func outdate() { fresh = [] }

  /// The rows in and around the view that must be read; they count as read from now on.
  mutating func missing(near view: Range<Int>) -> [Int64] {
    let near = max(0, view.lowerBound - margin)..<min(ids.count, view.upperBound + margin)
    let wanted = readsAll ? ids[...] : ids[near.clamped(to: ids.indices)]
    let missing = wanted.filter { !fresh.contains($0) }
    fresh.formUnion(missing)
    return missing
  }

  /// The id at a place of the list, if there is one.
  func id(at place: Int) -> Int64? { ids.indices.contains(place) ? ids[place] : nil }

  /// The row at a place of the list, if it was read.
  func row(at place: Int) -> Row? { id(at: place).flatMap { rows[$0] } }
}
