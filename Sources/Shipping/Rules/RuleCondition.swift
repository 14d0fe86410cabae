/// When a rule applies: every part that is given must hold.
///
/// Days are not part of it; they stand with the rule's source.
public struct RuleCondition: Hashable, Sendable, Codable {
  /// The ways of arrival; empty for all.
  public var channels: Set<ImportChannel>

  /// Where the goods are sent from.
  public var shippedFrom: CountryFilter

  /// Where the goods were made.
  public var origin: CountryFilter

  /// The countries of a union in which the goods arrive; empty for all of the pack's countries.
  public var destinations: Set<Country>

  /// The countries to which goods go, for a rule about goods that leave the pack's market.
  ///
  /// Nothing for the usual rule, which is about goods that come in.
  public var exportTo: CountryFilter?

  /// Who imports, or nothing for anyone.
  public var importer: ImporterKind?

  /// The states or provinces of the importer, by their codes; empty for all.
  public var regions: Set<String>

  /// The value of the consignment.
  public var value: ValueBounds?

  /// The longest time since the goods were exported, in months counted from the day of that export;
  /// nothing where the time does not matter.
  public var exportedWithinMonths: Int?

  /// The goods.
  public var goods: GoodsFilter

  /// What must be so.
  public var requires: Set<Circumstance>

  /// What must not be so.
  public var excludes: Set<Circumstance>

  /// Makes a condition; without arguments one that always holds.
  public init(
    channels: Set<ImportChannel> = [], shippedFrom: CountryFilter = .any,
    origin: CountryFilter = .any, destinations: Set<Country> = [],
    exportTo: CountryFilter? = nil, importer: ImporterKind? = nil, regions: Set<String> = [],
    value: ValueBounds? = nil, exportedWithinMonths: Int? = nil, goods: GoodsFilter = .all,
    requires: Set<Circumstance> = [], excludes: Set<Circumstance> = []
  ) {
    self.channels = channels
    self.shippedFrom = shippedFrom
    self.origin = origin
    self.destinations = destinations
    self.exportTo = exportTo
    self.importer = importer
    self.regions = regions
    self.value = value
    self.exportedWithinMonths = exportedWithinMonths
    self.goods = goods
    self.requires = requires
    self.excludes = excludes
  }
}
