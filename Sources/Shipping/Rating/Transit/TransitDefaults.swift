public import Units

/// Business days under way where no carrier promises any.
///
/// Rules of thumb, each UNVERIFIED but where its source is named; a carrier's own promise always goes
/// before them.
public struct TransitDefaults: Sendable {
  /// Days with the steps that they were added up from.
  public struct Estimate: Hashable, Sendable {
    /// Business days after the day of pickup, one or more.
    public let days: Int

    /// How the days were come to.
    public let explanation: Explanation
  }

  /// The road a day of a driver alone: 500 mi, from ten hours at 50 mph (xtl.com: 1 485 mi in three days).
  public var soloDaily = Distance.miles(500)

  /// The road a day of a team of two drivers: 1 000 mi, UNVERIFIED.
  public var teamDaily = Distance.miles(1_000)

  /// The longest road for each number of LTL days, UNVERIFIED; longer ways take a day more than the last.
  public var roadsOfLTLDays = [300, 600, 1_000, 1_500, 2_100].map(Distance.miles)

  /// The longest distance over ground of each parcel zone from the first, as USPS draws them, UNVERIFIED;
  /// longer ways are of the next zone.
  public var reachOfParcelZones = [50, 150, 300, 600, 1_000, 1_400, 1_800].map(Distance.miles)

  /// The days of parcels by ground for each zone from the first, UNVERIFIED.
  public var daysOfParcelZones = [1, 1, 2, 2, 3, 4, 4, 5]

  /// Makes the usual defaults.
  public init() {}

  /// The days for a question.
  public func estimate(_ question: TransitQuestion) -> Estimate {
    let base = base(question)
    let steps = [base.step] + extras(question)
    let days = base.days + steps.count - 1
    return Estimate(
      days: days,
      explanation: Explanation(
        label: "days under way", arithmetic: "\(days) business \(days == 1 ? "day" : "days")",
        source: "default where no carrier promises days, UNVERIFIED", steps: steps))
  }

  private func base(_ question: TransitQuestion) -> (days: Int, step: Explanation) {
    switch question.mode {
    case .truckload: truckload(question)
    case .lessThanTruckload: lessThanTruckload(question.distance)
    case .parcel: parcel(question.straight)
    }
  }

  private func truckload(_ question: TransitQuestion) -> (days: Int, step: Explanation) {
    let daily = question.isTeam ? teamDaily : soloDaily
    let days = Rounding.up.quotient(question.distance.millimetres, max(1, daily.millimetres))
    return step(
      question.isTeam ? "team of drivers" : "one driver", max(1, Int(days)),
      "\(question.distance) at \(daily) a day",
      question.isTeam ? Self.unverified : "xtl.com: 1 485 mi in three days before the border")
  }

  private func lessThanTruckload(_ distance: Distance) -> (days: Int, step: Explanation) {
    let days = (roadsOfLTLDays.firstIndex { distance <= $0 } ?? roadsOfLTLDays.count) + 1
    return step(
      "LTL", days,
      days <= roadsOfLTLDays.count
        ? "\(distance), up to \(roadsOfLTLDays[days - 1])" : "\(distance), beyond all steps",
      Self.unverified)
  }

  private func parcel(_ straight: Distance) -> (days: Int, step: Explanation) {
    let zone = (reachOfParcelZones.firstIndex { straight <= $0 } ?? reachOfParcelZones.count) + 1
    return step(
      "parcel by ground", daysOfParcelZones[min(zone, daysOfParcelZones.count) - 1],
      "\(straight) straight, zone \(zone)", Self.unverified)
  }

  private func extras(_ question: TransitQuestion) -> [Explanation] {
    let isParcel = question.mode == .parcel
    let reasons: [(Bool, String)] = [
      (question.crossesBorder && question.mode != .truckload, "border"),
      (
        question.needsAppointment && !isParcel && question.mode != .truckload, "home or appointment"
      ),
      (question.isRemote && question.mode == .lessThanTruckload, "remote area"),
    ]
    return reasons.filter(\.0).map { step($0.1, 1, "one day more", Self.unverified).step }
  }

  private func step(
    _ label: String, _ days: Int, _ arithmetic: String, _ source: String
  ) -> (days: Int, step: Explanation) {
    let words = "\(arithmetic): \(days) \(days == 1 ? "day" : "days")"
    return (days, Explanation(label: label, arithmetic: words, source: source))
  }

  private static let unverified = "freight guides (gokoho.com, myfreightworld.com), UNVERIFIED"
}
