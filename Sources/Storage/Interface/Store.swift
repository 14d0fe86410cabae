/// Everything that Crossbill keeps between two runs.
///
/// A composition of one protocol for each aspect, so that a workflow asks for no more than it uses.
/// All calls block until the work is done and, for those that write, until it is safe on the disk;
/// they may come from any thread. Nothing above this module may know which engine answers.
public protocol Store:
  QuoteStore, RateSheetStore, SharedTableStore, ShipmentStore, BookingStore, InvoiceStore,
  ProductStore, TariffStore,
  DraftStore, SettingStore,
  ChangeHistory, ChangeFeed, IntegrityCheck
{
  /// Where the records lie.
  var location: StoreLocation { get }
}
