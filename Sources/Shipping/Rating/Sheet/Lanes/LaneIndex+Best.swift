extension LaneIndex {
  /// The number of the lane of each service that serves two places best, or -1.
  ///
  /// - Parameters:
  ///   - origin: Where freight is picked up.
  ///   - destination: Where it is delivered.
  ///   - services: How many services there are.
  ///   - serviceOfLane: The number of the service of each lane.
  /// - Returns: One number a service; of equal lanes that of the first.
  func best(
    from origin: Place, to destination: Place, services: Int, serviceOfLane: [Int]
  ) -> [Int] {
    var best = [Int](repeating: -1, count: services)
    var bestRank = [LaneRank?](repeating: nil, count: services)
    forEachLane(from: origin, to: destination) { lane, rank in
      let service = serviceOfLane[lane]
      if let found = bestRank[service], (found, -best[service]) >= (rank, -lane) { return }
      best[service] = lane
      bestRank[service] = rank
    }
    return best
  }
}
