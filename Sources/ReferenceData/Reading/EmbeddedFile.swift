import CReferenceFiles

/// A file of `Sources/ReferenceData/Files`, compiled into the program.
///
/// A new file needs a case here and its two lines in the C target `CReferenceFiles`.
enum EmbeddedFile: CaseIterable, Sendable {
  case unitedStatesPostalPlaces
  case canadianPostalPlaces
  case mexicanPostalAreas
  case holidays
  case freightBenchmark
  case truckloadBenchmark
  case carrierCodes
  case roadLimits
  case ports
  case waypoints
  case obstacles
  case outlines
  case starterTariff
  case agencyFlags
  case tables
  case canadianRules
  case unitedStatesRules
  case britishRules
  case europeanRules
  case mexicanRules
  case australianRules
  case newZealandRules
  case japaneseRules
  case canadianGoods
  case unitedStatesGoods
  case deMinimis

  init?(named name: String) {
    guard let file = Self.allCases.first(where: { $0.name == name }) else { return nil }
    self = file
  }

  var name: String {
    switch self {
    case .unitedStatesPostalPlaces: "us-postal-places.tsv"
    case .canadianPostalPlaces: "ca-postal-places.tsv"
    case .holidays: "holidays.tsv"
    case .freightBenchmark: "ltl-benchmark.tsv"
    case .truckloadBenchmark: "truckload-benchmark.tsv"
    case .carrierCodes: "carrier-codes.tsv"
    case .mexicanPostalAreas: "mx-postal-areas.tsv"
    case .roadLimits: "road-limits.tsv"
    case .ports: "ports.tsv"
    case .waypoints: "waypoints.tsv"
    case .obstacles: "obstacles.tsv"
    case .outlines: "outlines.tsv"
    case .starterTariff: "starter-tariff.tsv"
    case .agencyFlags: "us-agency-flags.tsv"
    case .tables: "tables.tsv"
    case .canadianRules: "rules/ca.toml"
    case .unitedStatesRules: "rules/us.toml"
    case .britishRules: "rules/gb.toml"
    case .europeanRules: "rules/eu.toml"
    case .mexicanRules: "rules/mx.toml"
    case .australianRules: "rules/au.toml"
    case .newZealandRules: "rules/nz.toml"
    case .japaneseRules: "rules/jp.toml"
    case .canadianGoods: "goods/ca.tsv"
    case .unitedStatesGoods: "goods/us.tsv"
    case .deMinimis: "de-minimis.tsv"
    }
  }

  /// The bytes, which lie in the program itself and are never freed.
  var bytes: UnsafeBufferPointer<UInt8> {
    let file =
      switch self {
      case .unitedStatesPostalPlaces: crossbill_us_postal_places()
      case .canadianPostalPlaces: crossbill_ca_postal_places()
      case .holidays: crossbill_holidays()
      case .freightBenchmark: crossbill_ltl_benchmark()
      case .truckloadBenchmark: crossbill_truckload_benchmark()
      case .carrierCodes: crossbill_carrier_codes()
      case .mexicanPostalAreas: crossbill_mexican_postal_areas()
      case .roadLimits: crossbill_road_limits()
      case .ports: crossbill_ports()
      case .waypoints: crossbill_waypoints()
      case .obstacles: crossbill_obstacles()
      case .outlines: crossbill_outlines()
      case .starterTariff: crossbill_starter_tariff()
      case .agencyFlags: crossbill_us_agency_flags()
      case .tables: crossbill_tables()
      case .canadianRules: crossbill_ca_rules()
      case .unitedStatesRules: crossbill_us_rules()
      case .britishRules: crossbill_gb_rules()
      case .europeanRules: crossbill_eu_rules()
      case .mexicanRules: crossbill_mx_rules()
      case .australianRules: crossbill_au_rules()
      case .newZealandRules: crossbill_nz_rules()
      case .japaneseRules: crossbill_jp_rules()
      case .canadianGoods: crossbill_ca_goods()
      case .unitedStatesGoods: crossbill_us_goods()
      case .deMinimis: crossbill_de_minimis()
      }
    return UnsafeBufferPointer(start: file.bytes, count: file.count)
  }
}
