public import Shipping

/// A record by its name, whether it still exists or not.
public enum RecordReference: Hashable, Sendable {
  /// A quote by its number.
  case quote(QuoteNumber)
  /// A shipment by its number.
  case shipment(String)
  /// A product by the seller's number.
  case product(String)
  /// A version of a rate sheet by its id.
  case rateSheet(Int64)
  /// A record whose number is not known, by kind and row id.
  case row(kind: String, id: Int64)
}

/// One field of a record that was changed.
public struct Change: Hashable, Sendable {
  /// The record.
  public let record: RecordReference

  /// The field, such as `details.carrier`; `number` when the record itself came or went.
  public let field: String

  /// What it was, or nothing when it was not there.
  public let old: String?

  /// What it became, or nothing when it went.
  public let new: String?

  /// Who changed it, and when.
  public let stamp: EditStamp

  /// Makes a change.
  public init(
    record: RecordReference, field: String, old: String?, new: String?, stamp: EditStamp
  ) {
    self.record = record
    self.field = field
    self.old = old
    self.new = new
    self.stamp = stamp
  }
}
