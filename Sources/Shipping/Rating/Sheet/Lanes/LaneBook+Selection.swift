extension LaneBook {
  /// The lanes of the named services alone.
  func keeping(services names: Set<String>) -> LaneBook {
    guard !names.isSuperset(of: services) else { return self }
    return LaneBook(lazy.filter { names.contains($0.service) })
  }
}
