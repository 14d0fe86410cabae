import Shipping

/// The lanes of two sheets beside each other, by service and ends.
///
/// Of several lanes of a sheet with the same ends, the first is the one that counts.
struct LanePairs<Lane: TariffLane> {
  /// A lane of the earlier sheet with what it becomes.
  struct Pair {
    let before: Int32
    let after: Int32
  }

  let before: LaneBook<Lane>
  let after: LaneBook<Lane>

  /// The lanes that are in both sheets and not the same, in the order of the earlier one.
  private(set) var changed: [Pair] = []

  init(from before: LaneBook<Lane>, to after: LaneBook<Lane>) {
    self.before = before
    self.after = after
    for lane in before.indices where before.isFirst(lane) {
      guard let there = after.number(ofLane: lane, in: before) else { continue }
      if before[lane] != after[there] {
        changed.append(Pair(before: Int32(lane), after: Int32(there)))
      }
    }
  }

  /// Calls `body` with each lane that changes, in the order of the earlier sheet, and what it becomes.
  func forEachChanged(_ body: (Lane, Lane) -> Void) {
    for pair in changed { body(before[Int(pair.before)], after[Int(pair.after)]) }
  }

  /// Calls `body` with each lane of the later sheet that is new or changes, in its own order, and what
  /// it was.
  func forEachNewOrChanged(_ body: (Lane, Lane?) -> Void) {
    let was = Dictionary(uniqueKeysWithValues: changed.map { ($0.after, $0.before) })
    for lane in after.indices where after.isFirst(lane) {
      if let earlier = was[Int32(lane)] {
        body(after[lane], before[Int(earlier)])
      } else if before.number(ofLane: lane, in: after) == nil {
        body(after[lane], nil)
      }
    }
  }

  /// Calls `body` with each lane of the earlier sheet that is gone or changes, in its order, and what
  /// it becomes.
  func forEachGoneOrChanged(_ body: (Lane, Lane?) -> Void) {
    let becomes = Dictionary(uniqueKeysWithValues: changed.map { ($0.before, $0.after) })
    for lane in before.indices where before.isFirst(lane) {
      if let later = becomes[Int32(lane)] {
        body(before[lane], after[Int(later)])
      } else if after.number(ofLane: lane, in: before) == nil {
        body(before[lane], nil)
      }
    }
  }
}
