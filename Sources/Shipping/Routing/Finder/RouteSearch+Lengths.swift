extension RouteSearch {
  /// The ways from the origin to every port of a border, in millimetres.
  func lengthsFromOrigin(to border: Int, others: [Int: Int]) -> [Int64] {
    guard border > 0 else { return pick(startWays, of: start.land, for: borders[0]) }
    let before = lengthsFromOrigin(to: border - 1, others: others)
    return lengths(
      to: borders[border], over: border - 1, others: others, beyond: before,
      in: lands[border])
  }

  /// The ways from every port of a border to the destination, in millimetres.
  func lengthsToDestination(from border: Int, others: [Int: Int]) -> [Int64] {
    guard border + 1 < borders.count else {
      return pick(finishWays, of: finish.land, for: borders[border])
    }
    let after = lengthsToDestination(from: border + 1, others: others)
    return lengths(
      to: borders[border], over: border + 1, others: others, beyond: after,
      in: lands[border + 1])
  }

  /// The shortest ways to ports across a land and then over another border, whose own ways are known.
  private func lengths(
    to ports: [Int], over border: Int, others: [Int: Int], beyond: [Int64], in land: RoadLand
  ) -> [Int64] {
    var shortest = ports.map { _ in LandNetwork.unreached }
    for (place, port) in borders[border].enumerated() where isOpen(port, at: border, others) {
      let ways = ways(from: port, in: land, to: ports)
      for index in shortest.indices {
        shortest[index] = min(shortest[index], ways[index] + beyond[place])
      }
    }
    return shortest
  }

  private func isOpen(_ port: Int, at border: Int, _ others: [Int: Int]) -> Bool {
    others[border].map { $0 == port } ?? mayUse(port, at: border)
  }

  /// The ways across a land from one of its ports to others.
  private func ways(from port: Int, in land: RoadLand, to ports: [Int]) -> [Int64] {
    let door = finder.network(land).doorOfPort[port]
    guard door >= 0, let ways = finder.through[land] else {
      return ports.map { _ in LandNetwork.unreached }
    }
    return pick(ways[door], of: land, for: ports)
  }

  private func pick(_ ways: [Int64], of land: RoadLand, for ports: [Int]) -> [Int64] {
    let doorOfPort = finder.network(land).doorOfPort
    return ports.map { doorOfPort[$0] < 0 ? LandNetwork.unreached : ways[doorOfPort[$0]] }
  }
}
