public import Units

/// Sample tables of a carrier that does not exist, with the sheets that share them, for the documentation
/// and for tests.
///
/// All figures are made up. The fuel table follows an index of its own, so that a made-up price is never
/// taken for a published one.
public enum SharedTableExample {
  /// The sample files by name, in the order in which they are written.
  ///
  /// - Parameter today: the day; the weekly prices reach to its week.
  /// - Returns: the names and texts.
  public static func files(today: CalendarDay) -> [(name: String, text: String)] {
    [
      (FuelTableExample.tableName, FuelTableExample.table),
      (FuelTableExample.gridName, FuelTableExample.grid),
      (FuelTableExample.pricesName, FuelTableExample.prices(today: today)),
      (AccessorialScheduleExample.scheduleName, AccessorialScheduleExample.schedule),
      (ZoneChartExample.chartName, ZoneChartExample.chart),
      (ZoneChartExample.gridName, ZoneChartExample.grid),
      (AspenParcelExample.termsName, AspenParcelExample.terms),
      (AspenParcelExample.gridName, AspenParcelExample.grid),
      (AspenSheetExample.termsName, AspenSheetExample.terms),
      (AspenSheetExample.gridName, AspenSheetExample.grid),
    ]
  }
}
