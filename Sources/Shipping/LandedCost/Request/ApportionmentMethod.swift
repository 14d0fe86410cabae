/// By what a shared cost is divided among the lines of a consignment.
public enum ApportionmentMethod: String, Hashable, Sendable, Codable, CaseIterable {
  /// By the price of each line.
  case value
  /// By weight.
  case weight
  /// By space.
  case volume
  /// By the number of sellable units.
  case quantity
  /// By shares that a person gave.
  case hand
}
