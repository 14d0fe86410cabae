public import Shipping
public import Units

/// What a list shows of a stored rate sheet.
public struct RateSheetHeader: Hashable, Sendable, Identifiable {
  /// The id, which never changes and is never used again.
  public let id: Int64
  /// Carrier, name, version and source.
  public let identity: RateSheet.Identity
  /// What kind of tariff it is.
  public let kind: TariffKind
  /// The currency of all amounts.
  public let currency: Currency
  /// The days of shipping for which the rates hold.
  public let validity: DayRange
  /// The names of the services.
  public let services: [String]
  /// How many rows the largest part of the sheet has: lanes of class rates, weight brackets of parcels.
  public let laneCount: Int
  /// Who imported the sheet, and when.
  public let imported: EditStamp
}
