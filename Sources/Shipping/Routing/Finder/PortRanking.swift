import Units

/// The ports of one border in the order of their ways, with the one that is chosen.
struct PortRanking {
  /// A port with its way.
  struct Candidate {
    let port: Int
    /// The whole way through it, in millimetres.
    let length: Int64
    /// The way from the origin to it, in millimetres.
    let fromOrigin: Int64
    let objection: PortObjection?
  }

  let chosen: Candidate
  let alternatives: [PassedPort]
  let passedOver: [PassedPort]
}

extension RouteSearch {
  /// Ranks the ports of a border, those of the borders before being chosen.
  func ranking(of border: Int, after chosen: [Int]) throws(RouteRefusal) -> PortRanking {
    let all = candidates(of: border, after: chosen)
    guard let best = best(of: all, at: border) else {
      throw .noPort(
        from: lands[border], to: lands[border + 1],
        passed: all.prefix(5).compactMap { candidate in
          candidate.objection.map { passed(candidate, $0) }
        })
    }
    let others = all.filter { $0.port != best.port }
    let shown = Self.length(best.length, longerBy: RouteFinder.worthShowing)
    let explained = Self.length(best.length, longerBy: RouteFinder.indifference)
    let usable = others.filter { $0.objection == nil && $0.length <= shown }
      .prefix(RouteFinder.alternativesShown)
    let unusable = others.filter { $0.objection?.isObstacle == true && $0.length <= explained }
    return PortRanking(
      chosen: best,
      alternatives: usable.map { passed($0, reason(for: $0, against: best, at: border)) },
      passedOver: unusable.compactMap { candidate in
        candidate.objection.map { passed(candidate, $0) }
      })
  }

  /// All ports of a border that roads reach, from the shortest way on.
  private func candidates(of border: Int, after chosen: [Int]) -> [PortRanking.Candidate] {
    let forward = lengthsFromOrigin(to: border, after: chosen)
    let back = lengthsToDestination(from: border)
    return borders[border].indices.compactMap { place -> PortRanking.Candidate? in
      let length = forward[place] + back[place]
      guard length < LandNetwork.unreached else { return nil }
      let port = borders[border][place]
      return PortRanking.Candidate(
        port: port, length: length, fromOrigin: forward[place],
        objection: objection(to: port, at: border))
    }
    .sorted { ($0.length, $0.port) < ($1.length, $1.port) }
  }

  /// The shortest way, unless it leads through a quiet port and a busier one is as near.
  ///
  /// Where the user named a port with several crossings, one without an objection goes first.
  private func best(
    of all: [PortRanking.Candidate], at border: Int
  ) -> PortRanking.Candidate? {
    let wanted = all.filter { mayUse($0.port, at: border) }
    let usable = wanted.filter { $0.objection == nil }
    guard let shortest = usable.first else { return wanted.first }
    let limit = Self.length(shortest.length, longerBy: RouteFinder.indifference)
    let needed = max(1, trucks(of: shortest) * RouteFinder.busierBy)
    return usable.first { trucks(of: $0) >= needed && $0.length <= limit } ?? shortest
  }

  private static func length(_ length: Int64, longerBy percent: Percent) -> Int64 {
    let whole = Percent(millionths: 100_000_000 + percent.millionths)
    return Distance(millimetres: length).scaled(by: whole).millimetres
  }

  private func trucks(of candidate: PortRanking.Candidate) -> Int {
    finder.map.ports[candidate.port].yearlyTrucks ?? 0
  }

  private func reason(
    for candidate: PortRanking.Candidate, against best: PortRanking.Candidate, at border: Int
  ) -> PortObjection {
    guard candidate.length <= best.length else { return .longer }
    guard isWanted(candidate.port, at: border) else { return .otherPortChosen }
    return .quiet(yearlyTrucks: finder.map.ports[candidate.port].yearlyTrucks)
  }

  private func passed(
    _ candidate: PortRanking.Candidate, _ objection: PortObjection
  ) -> PassedPort {
    PassedPort(
      port: finder.map.ports[candidate.port],
      distance: Distance(millimetres: candidate.length), objection: objection)
  }
}

extension RouteSearch {
  /// The ways from the origin to every port of a border.
  private func lengthsFromOrigin(to border: Int, after chosen: [Int]) -> [Int64] {
    guard border > 0 else { return pick(startWays, of: lands[0], for: borders[0]) }
    let before = lengthsFromOrigin(to: border - 1, after: chosen)
    let entry = chosen[border - 1]
    let start = borders[border - 1].firstIndex(of: entry).map { before[$0] }
    return lengths(from: entry, in: lands[border], to: borders[border]).map {
      $0 + (start ?? LandNetwork.unreached)
    }
  }

  /// The ways from every port of a border to the destination, through usable ports only.
  private func lengthsToDestination(from border: Int) -> [Int64] {
    guard border + 1 < borders.count else {
      return pick(finishWays, of: finish.land, for: borders[border])
    }
    let after = lengthsToDestination(from: border + 1)
    let usable = borders[border + 1].indices.filter {
      mayUse(borders[border + 1][$0], at: border + 1)
    }
    return borders[border].map { port in
      let ways = lengths(from: port, in: lands[border + 1], to: borders[border + 1])
      return usable.map { ways[$0] + after[$0] }.min() ?? LandNetwork.unreached
    }
  }

  /// The ways across a land from one of its ports to others.
  private func lengths(from port: Int, in land: RoadLand, to ports: [Int]) -> [Int64] {
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
