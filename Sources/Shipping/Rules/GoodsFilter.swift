/// Which goods a rule speaks of, by the numbers of the tariff.
public struct GoodsFilter: Hashable, Sendable, Codable {
  /// The named lists of the rule pack on which the goods must be; empty for all goods.
  public let lists: [String]

  /// The first digits of numbers that are meant besides the lists.
  public let prefixes: [String]

  /// The named lists whose goods are left out.
  public let exceptLists: [String]

  /// Makes a filter.
  public init(lists: [String] = [], prefixes: [String] = [], exceptLists: [String] = []) {
    self.lists = lists
    self.prefixes = prefixes
    self.exceptLists = exceptLists
  }

  /// All goods.
  public static let all = GoodsFilter()

  /// True when every number is meant.
  public var isEverything: Bool { lists.isEmpty && prefixes.isEmpty && exceptLists.isEmpty }
}
