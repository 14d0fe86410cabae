extension LaneIndex {
  /// The number of the lane of each group that serves two places best, or -1.
  ///
  /// - Parameters:
  ///   - origin: Where freight is picked up.
  ///   - destination: Where it is delivered.
  ///   - groups: How many groups there are, such as services.
  ///   - group: The group of a lane; below zero for none.
  /// - Returns: One number a group; of equal lanes that of the first.
  func best(
    from origin: Place, to destination: Place, groups: Int, group: (Int) -> Int
  ) -> [Int] {
    var best = [Int](repeating: -1, count: groups)
    var bestRank = [LaneRank?](repeating: nil, count: groups)
    forEachLane(from: origin, to: destination) { lane, rank in
      let group = group(lane)
      guard group >= 0 else { return }
      if let found = bestRank[group], (found, -best[group]) >= (rank, -lane) { return }
      best[group] = lane
      bestRank[group] = rank
    }
    return best
  }
}
