public import Shipping

extension FoundRoute {
  /// How the road and the days were found, step by step.
  public var explanations: [Explanation] {
    [route.explanation] + (transit.map { [$0.explanation] } ?? [])
  }
}
