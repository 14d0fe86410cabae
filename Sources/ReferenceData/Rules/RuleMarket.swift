public import Shipping

/// A market whose customs rules are bundled.
///
/// Its pack is read when it is first asked for, and kept.
public enum RuleMarket: String, Hashable, Sendable, CaseIterable {
  /// Canada.
  case canada = "ca"
  /// The United States.
  case unitedStates = "us"
  /// The United Kingdom.
  case unitedKingdom = "gb"
  /// The European Union.
  case europeanUnion = "eu"
  /// Mexico.
  case mexico = "mx"
  /// Australia.
  case australia = "au"
  /// New Zealand.
  case newZealand = "nz"
  /// Japan.
  case japan = "jp"

  /// The market in which a country's customs law is, or nothing where none is bundled.
  public init?(country: Country) {
    guard let market = Self.allCases.first(where: { $0.countries.contains(country) }) else {
      return nil
    }
    self = market
  }

  /// The countries of the market, told without reading its pack.
  public var countries: Set<Country> {
    self == .europeanUnion
      ? EuropeanUnion.members : Set([Country(code: rawValue)].compactMap { $0 })
  }

  /// The rules.
  ///
  /// - Throws: ``RulePackError`` where the bundled file is broken, which no released program's is.
  public func pack() throws(RulePackError) -> RulePack { try result.get() }

  /// The bundled file as it is written, such as to begin a pack of one's own with.
  public var text: String { String(decoding: file.bytes, as: UTF8.self) }

  /// How many entries the file has.
  var ruleCount: Int { text.split(separator: "\n").count { $0.hasPrefix("[[rule]]") } }

  var file: EmbeddedFile {
    switch self {
    case .canada: .canadianRules
    case .unitedStates: .unitedStatesRules
    case .unitedKingdom: .britishRules
    case .europeanUnion: .europeanRules
    case .mexico: .mexicanRules
    case .australia: .australianRules
    case .newZealand: .newZealandRules
    case .japan: .japaneseRules
    }
  }

  /// Reads the file anew.
  func read() -> Result<RulePack, RulePackError> {
    do {
      return .success(try RulePack(toml: text, file: file.name))
    } catch {
      return .failure(error)
    }
  }

  private var result: Result<RulePack, RulePackError> {
    switch self {
    case .canada: Kept.canada
    case .unitedStates: Kept.unitedStates
    case .unitedKingdom: Kept.unitedKingdom
    case .europeanUnion: Kept.europeanUnion
    case .mexico: Kept.mexico
    case .australia: Kept.australia
    case .newZealand: Kept.newZealand
    case .japan: Kept.japan
    }
  }

  /// Each pack is a constant of its own, so that asking for one market does not read the others.
  private enum Kept {
    static let canada = RuleMarket.canada.read()
    static let unitedStates = RuleMarket.unitedStates.read()
    static let unitedKingdom = RuleMarket.unitedKingdom.read()
    static let europeanUnion = RuleMarket.europeanUnion.read()
    static let mexico = RuleMarket.mexico.read()
    static let australia = RuleMarket.australia.read()
    static let newZealand = RuleMarket.newZealand.read()
    static let japan = RuleMarket.japan.read()
  }
}
