import Units

extension DensityScale {
  private static let firstDayOf2025Scale = CalendarDay(year: 2025, month: 7, day: 19)

  /// The full scale of NMFC docket 2025-1, for freight shipped from 2025-07-19.
  ///
  /// Source: published summaries of the docket (vmeasure.ai, dtsone.com). Items with handling,
  /// stowability or liability identifiers do not use it, so that a class found by it is an estimate.
  public static let nmfc2025 = DensityScale(
    name: .nmfc2025,
    effective: DayRange(from: firstDayOf2025Scale, through: nil) ?? .always,
    source: "NMFC docket 2025-1, full density scale, from 2025-07-19",
    [
      ("0", .class400), ("1", .class300), ("2", .class250), ("4", .class175), ("6", .class125),
      ("8", .class100), ("10", .class92Point5), ("12", .class85), ("15", .class70),
      ("22.5", .class65), ("30", .class60), ("35", .class55), ("50", .class50),
    ])

  /// The full scale before docket 2025-1, for freight shipped through 2025-07-18.
  ///
  /// Source: as ``nmfc2025``; it ends at class 60 for 30 lb/ft3 and above.
  public static let nmfcLegacy11 = DensityScale(
    name: .nmfcLegacy11,
    effective: DayRange(from: nil, through: firstDayOf2025Scale?.adding(days: -1)) ?? .always,
    source: "NMFC full density scale through 2025-07-18",
    [
      ("0", .class400), ("1", .class300), ("2", .class250), ("4", .class175), ("6", .class125),
      ("8", .class100), ("10", .class92Point5), ("12", .class85), ("15", .class70),
      ("22.5", .class65), ("30", .class60),
    ])

  /// The guideline of eighteen steps that brokers' calculators use, on any day.
  ///
  /// Source: Central Freight's and Mercury's density calculators. It is no tariff.
  public static let guideline18 = DensityScale(
    name: .guideline18,
    effective: .always,
    source: "density guideline of 18 steps used by brokers' calculators",
    [
      ("0", .class500), ("1", .class400), ("2", .class300), ("3", .class250), ("4", .class200),
      ("5", .class175), ("6", .class150), ("7", .class125), ("8", .class110), ("9", .class100),
      ("10.5", .class92Point5), ("12", .class85), ("13.5", .class77Point5), ("15", .class70),
      ("22.5", .class65), ("30", .class60), ("35", .class55), ("50", .class50),
    ])
}
