public import Units

extension FieldProblem {
  /// The heaviest freight that is believed: 50 t, for one unit or for all together.
  ///
  /// Our own bound against typing errors and no rule: above the 80 000 lb that a truck may weigh
  /// with its load on the Interstates (23 CFR 658.17, UNVERIFIED).
  public static let heaviestFreight = Mass.kilograms(50_000).shown(in: .tonnes)

  /// The longest side that is believed: 30 m.
  ///
  /// Our own bound against typing errors and no rule: above the 25 m that the Canadian memorandum
  /// of understanding on vehicle weights and dimensions allows a whole train of two trailers.
  public static let longestSide = Length.centimetres(3_000).shown(in: .metres)

  /// The largest count of one line that is believed; our own bound against typing errors.
  public static let largestCount = 10_000

  /// How far ahead a ship day may lie, in days; our own bound, since no rate holds longer.
  public static let farthestShipDay = 366

  static let largestCountText = "\(ExactDecimal(largestCount).text(groupedBy: " ")) pieces"

  /// Why a day cannot be the day of pickup, or nothing when it can.
  public static func shipDayReason(_ day: CalendarDay, today: CalendarDay) -> Reason? {
    if day < today { return .pastShipDate(today: today) }
    let limit = today.adding(days: farthestShipDay)
    return day > limit ? .farShipDate(limit: limit) : nil
  }
}
