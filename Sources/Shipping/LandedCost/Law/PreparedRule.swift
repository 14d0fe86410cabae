import Units

/// A rule of one kind of effect, made ready for quick comparison.
final class PreparedRule<Effect: Sendable>: Sendable {
  let citation: RuleCitation
  let condition: PreparedCondition
  let effect: Effect

  init(_ rule: Rule, _ condition: PreparedCondition, _ effect: Effect, day: CalendarDay) {
    citation = RuleCitation(rule, day: day)
    self.condition = condition
    self.effect = effect
  }
}

/// Whether a rule applies.
enum RuleMatch: Equatable {
  case no
  case yes
  /// It cannot be told before something is known.
  case unknown(MissingFact)
}

/// A condition in numbers and bits.
struct PreparedCondition: Sendable {
  /// The number of the goods filter in the law's index, or nothing for all goods.
  let goods: Int?
  let value: ValueBounds?
  private let channels: UInt8
  private let shippedFrom: CountrySet
  private let destinations: CountrySet
  private let origin: CountrySet
  private let importer: ImporterKind?
  private let regions: [String]
  private let months: Int?
  private let requires: UInt64
  private let excludes: UInt64

  init(_ condition: RuleCondition, goods: Int?) {
    self.goods = goods
    value = condition.value
    channels = condition.channels.reduce(0) { $0 | Self.bit($1) }
    shippedFrom = CountrySet(condition.shippedFrom)
    destinations = CountrySet(
      condition.destinations, admitsOthers: condition.destinations.isEmpty)
    origin = CountrySet(condition.origin)
    importer = condition.importer
    regions = condition.regions.sorted()
    months = condition.exportedWithinMonths
    requires = Circumstances(condition.requires).bits
    excludes = Circumstances(condition.excludes).bits
  }

  /// Whether the rule can apply to any line of a consignment; its value is compared by the caller.
  func match(_ facts: ConsignmentFacts) -> RuleMatch {
    guard channels == 0 || channels & facts.channel != 0, shippedFrom.admits(facts.shippedFrom),
      destinations.admits(facts.destination), importer == nil || importer == facts.importer
    else { return .no }
    if !regions.isEmpty {
      guard let region = facts.region else { return .unknown(.region) }
      guard regions.contains(region) else { return .no }
    }
    return .yes
  }

  /// Whether the rule applies to a line of a consignment that it matches.
  func match(_ facts: LineFacts) -> RuleMatch {
    guard facts.circumstances & requires == requires, facts.circumstances & excludes == 0
    else { return .no }
    var unknown: MissingFact?
    if !origin.isAny {
      if let number = facts.origin {
        guard origin.admits(number) else { return .no }
      } else {
        unknown = .origin
      }
    }
    if let goods {
      if let answer = facts.goods {
        if answer.isUndecided(goods) {
          unknown = unknown ?? .moreDigits
        } else if !answer.passes(goods) {
          return .no
        }
      } else {
        unknown = unknown ?? .tariffNumber
      }
    }
    if let months {
      guard let exported = facts.exportedOn else { return .unknown(.dayOfExport) }
      guard facts.day <= exported.adding(months: months) else { return .no }
    }
    return unknown.map(RuleMatch.unknown) ?? .yes
  }

  static func bit(_ channel: ImportChannel) -> UInt8 {
    switch channel {
    case .post: 1
    case .courier: 2
    case .truck: 4
    case .rail: 8
    case .air: 16
    case .vessel: 32
    }
  }
}

/// What rules ask of a consignment, in numbers.
struct ConsignmentFacts {
  let channel: UInt8
  let shippedFrom: Int
  let destination: Int
  let importer: ImporterKind
  let region: String?

  init(_ request: LandedCostRequest) {
    channel = PreparedCondition.bit(request.channel)
    shippedFrom = CountrySet.number(of: request.shippedFrom)
    destination = CountrySet.number(of: request.destination)
    importer = request.importer
    region = request.region?.code
  }
}

/// What rules ask of a line, in numbers.
struct LineFacts {
  let origin: Int?
  let goods: GoodsIndex.Answer?
  let exportedOn: CalendarDay?
  let day: CalendarDay
  var circumstances: UInt64
}
