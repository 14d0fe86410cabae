import Shipping
import Units
import Workflows

/// A route as JSON.
struct RouteAnswer: Encodable {
  struct Leg: Encodable {
    var land: RoadLand
    var from: String
    var to: String
    var toKind: RouteStop.Kind
    var around: String?
    var straight: Distance
    var distance: Distance
    var rule: Circuity.Rule
  }

  struct CountryMiles: Encodable {
    var country: Country
    var distance: Distance
  }

  struct Crossing: Encodable {
    var port: PortAnswer
    var alternatives: [Passed]
    var passedOver: [Passed]
    var objection: String?
  }

  struct Passed: Encodable {
    var code: String
    var feedNumber: String?
    var name: String
    var distance: Distance
    var reason: String
  }

  struct Transit: Encodable {
    var pickupDay: CalendarDay
    var crossingDay: CalendarDay?
    var crossingTime: ClockTime?
    var businessDays: Int
    var waitingDays: Int
    var basis: TransitPlan.Basis
    var deliveryDay: CalendarDay
  }

  struct Step: Encodable {
    var label: String
    var arithmetic: String
    var source: String
    var steps: [Step]
  }

  var distance: Distance
  var isEstimate = true
  var countries: [CountryMiles]
  var legs: [Leg]
  var points: [GeoPoint]
  var crossings: [Crossing]
  var transit: Transit?
  var doubts: [String]
  var warnings: [String]
  var explanation: [Step]?
}

extension RouteAnswer {
  init(_ found: FoundRoute, explained: Bool) {
    let route = found.route
    distance = route.distance
    countries = route.countries.map {
      CountryMiles(country: $0, distance: route.distance(in: $0))
    }
    legs = route.legs.map(Leg.init)
    points = route.points
    crossings = route.crossings.map(Crossing.init)
    transit = found.transit.map(Transit.init)
    doubts = route.doubts.map(\.sentence)
    warnings = found.cabotage.map(\.sentence)
    explanation = explained ? found.explanations.map(Step.init) : nil
  }
}

extension RouteAnswer.Leg {
  init(_ leg: RouteLeg) {
    self.init(
      land: leg.land, from: leg.from.name, to: leg.to.name, toKind: leg.to.kind,
      around: leg.to.around, straight: leg.straight, distance: leg.distance, rule: leg.rule)
  }
}

extension RouteAnswer.Crossing {
  init(_ crossing: BorderCrossing) {
    self.init(
      port: PortAnswer(crossing.port), alternatives: crossing.alternatives.map(Self.passed),
      passedOver: crossing.passedOver.map(Self.passed), objection: crossing.objection?.text)
  }

  private static func passed(_ passed: PassedPort) -> RouteAnswer.Passed {
    RouteAnswer.Passed(
      code: passed.port.code, feedNumber: passed.port.feedNumber, name: passed.port.name,
      distance: passed.distance, reason: passed.objection.text)
  }
}

extension RouteAnswer.Transit {
  init(_ plan: TransitPlan) {
    self.init(
      pickupDay: plan.pickupDay, crossingDay: plan.crossingDay, crossingTime: plan.crossingTime,
      businessDays: plan.days, waitingDays: plan.waitingDays, basis: plan.basis,
      deliveryDay: plan.deliveryDay)
  }
}

extension RouteAnswer.Step {
  init(_ explanation: Explanation) {
    self.init(
      label: explanation.label, arithmetic: explanation.arithmetic, source: explanation.source,
      steps: explanation.steps.map(Self.init))
  }
}
