public import Units

/// A zone chart for the parcel sheets that refer to it.
public struct SharedZoneChart: Hashable, Sendable, Codable {
  /// Which chart it is.
  public let identity: TableIdentity
  /// The days of shipping for which it holds.
  public let validity: DayRange
  /// The rows.
  public let chart: ZoneChart

  /// Makes a chart.
  ///
  /// Its rows go by the title in explanations.
  public init(
    identity: TableIdentity, validity: DayRange = .always,
    rows: some Sequence<ZoneChart.Row>
  ) {
    self.identity = identity
    self.validity = validity
    chart = ZoneChart(name: identity.title, rows: rows)
  }
}
