public import Shipping

/// Keeps what belongs to booked shipments: their numbers, and what finds them.
public protocol BookingStore: Sendable {
  /// Saves a booked shipment with numbers that were never given out before.
  ///
  /// Numbers, shipment and history are saved together or not at all, and are safe on the disk when
  /// the call returns, so that a number is never shown before it is spent.
  ///
  /// - Parameters:
  ///   - ask: How many numbers are needed, and under which prefix.
  ///   - draft: The shipment that the booking goes into in place of its contents, keeping its own
  ///     number; nothing for a new shipment, which gets the next number.
  ///   - stamp: Who books, and when.
  ///   - make: Makes the shipment with its numbers.
  /// - Returns: The shipment as it is stored.
  /// - Throws: ``StoreError/conflict(_:)`` when someone changed the draft since it was read,
  ///   ``StoreError/rejected(path:reason:)`` when the quote was booked by someone else meanwhile or
  ///   the shipment contradicts itself, and whatever stops a write.
  func addBooking(
    _ ask: BookingAsk, in draft: Saved<Shipment>?, by stamp: EditStamp,
    _ make: (BookingNumbers) throws(ShipmentContradiction) -> Shipment
  ) throws(StoreError) -> Saved<Shipment>

  /// The number that the next bill of lading under a prefix gets; it is not given out by asking.
  ///
  /// - Returns: The number; nothing when all of the prefix are used up.
  func nextBillOfLading(
    prefix: GS1CompanyPrefix?
  ) throws(StoreError) -> BillOfLadingNumber?

  /// The shipments that were booked from a quote, the earliest first.
  func shipments(bookedFrom quote: QuoteNumber) throws(StoreError) -> [Saved<Shipment>]

  /// The shipment with a bill of lading number, or nothing when there is none.
  func shipment(billOfLading: BillOfLadingNumber) throws(StoreError) -> Saved<Shipment>?

  /// The shipments with a carrier's PRO number, the earliest first; spaces and hyphens do not matter.
  func shipments(pro: String) throws(StoreError) -> [Saved<Shipment>]

  /// The next control number of files from a sender, from 1 through 999 999 999.
  ///
  /// - Throws: ``StoreError/rejected(path:reason:)`` when all are used up.
  func nextControlNumber(
    sender: String, by stamp: EditStamp
  ) throws(StoreError) -> Int
}

/// How many numbers a booking needs.
public struct BookingAsk: Hashable, Sendable {
  /// The company prefix of all numbers, or nothing for a company without one.
  public var prefix: GS1CompanyPrefix?

  /// How many logistic units get a code, line by line; empty when none does.
  ///
  /// Codes are given only under a prefix.
  public var unitCounts: [Int]

  /// Makes an ask.
  public init(prefix: GS1CompanyPrefix?, unitCounts: [Int] = []) {
    self.prefix = prefix
    self.unitCounts = unitCounts
  }
}
