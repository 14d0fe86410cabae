import Units

/// A port of a border with the whole way through it.
struct PortCandidate {
  let port: Int
  /// The whole way, in millimetres.
  let length: Int64
  let objection: PortObjection?
}

extension RouteSearch {
  /// The port of a border, those of other borders being given or free.
  ///
  /// The shortest way, unless another is as near within the error and its port is far busier. Where the
  /// user named a port with several crossings, one without an objection goes first.
  func best(at border: Int, others: [Int: Int]) throws(RouteRefusal) -> PortCandidate {
    let all = candidates(at: border, others: others)
    let wanted = all.filter { mayUse($0.port, at: border) }
    let usable = wanted.filter { $0.objection == nil }
    if let shortest = usable.first {
      let limit = Self.length(shortest.length, longerBy: RouteFinder.indifference)
      let needed = max(1, trucks(of: shortest) * RouteFinder.busierBy)
      return usable.first { trucks(of: $0) >= needed && $0.length <= limit } ?? shortest
    }
    if let insisted = wanted.first { return insisted }
    throw .noPort(
      from: lands[border], to: lands[border + 1],
      passed: all.prefix(5).compactMap { candidate in
        candidate.objection.map { passed(candidate, $0) }
      })
  }

  /// The ports of a border that were not chosen: those that can be used, and those that would be as
  /// near and cannot.
  func listing(
    at border: Int, others: [Int: Int], chosen: Int, length: Int64
  ) -> (alternatives: [PassedPort], passedOver: [PassedPort]) {
    let rest = candidates(at: border, others: others).filter { $0.port != chosen }
    let shown = Self.length(length, longerBy: RouteFinder.worthShowing)
    let explained = Self.length(length, longerBy: RouteFinder.indifference)
    let alternatives = rest.filter { $0.objection == nil && $0.length <= shown }
      .prefix(RouteFinder.alternativesShown)
    return (
      alternatives.map { passed($0, reason(for: $0, at: border, chosen: length)) },
      rest.filter { $0.length <= explained }.compactMap { candidate in
        candidate.objection.map { passed(candidate, $0) }
      }
    )
  }

  /// All ports of a border that roads reach, from the shortest way on.
  private func candidates(at border: Int, others: [Int: Int]) -> [PortCandidate] {
    let forward = lengthsFromOrigin(to: border, others: others)
    let back = lengthsToDestination(from: border, others: others)
    return borders[border].indices.compactMap { place -> PortCandidate? in
      let length = forward[place] + back[place]
      guard length < LandNetwork.unreached else { return nil }
      let port = borders[border][place]
      return PortCandidate(
        port: port, length: length, objection: objection(to: port, at: border))
    }
    .sorted { ($0.length, $0.port) < ($1.length, $1.port) }
  }

  private static func length(_ length: Int64, longerBy percent: Percent) -> Int64 {
    let whole = Percent(millionths: 100_000_000 + percent.millionths)
    return Distance(millimetres: length).scaled(by: whole).millimetres
  }

  private func trucks(of candidate: PortCandidate) -> Int {
    finder.map.ports[candidate.port].yearlyTrucks ?? 0
  }

  private func reason(
    for candidate: PortCandidate, at border: Int, chosen length: Int64
  ) -> PortObjection {
    guard candidate.length <= length else { return .longer }
    guard isWanted(candidate.port, at: border) else { return .otherPortChosen }
    return .quiet(yearlyTrucks: finder.map.ports[candidate.port].yearlyTrucks)
  }

  private func passed(_ candidate: PortCandidate, _ objection: PortObjection) -> PassedPort {
    PassedPort(
      port: finder.map.ports[candidate.port],
      distance: Distance(millimetres: candidate.length), objection: objection)
  }
}
