public import Shipping
import Units

/// A file that offers a booked shipment to its carrier.
public struct TenderText: Hashable, Sendable {
  /// The file.
  public let text: String

  /// The texts that were changed because the file has no way to write them.
  public let replacements: [X12Replacement]

  /// Writes a booked shipment as a load tender (204) or a bill of lading (211), version 004010.
  ///
  /// - Parameters:
  ///   - shipment: The shipment.
  ///   - format: Which file.
  ///   - purpose: What the carrier is to do with it.
  ///   - carrier: The carrier's alpha code; nothing for the one of the offer.
  ///   - envelope: Who sends it to whom, when, and under which number.
  /// - Throws: ``TenderError`` when the shipment was not booked, its carrier has no code, or a value
  ///   cannot be written.
  public init(
    _ shipment: Shipment, format: Tender.Format, purpose: Tender.Purpose = .original,
    carrier: StandardCarrierAlphaCode? = nil, in envelope: X12Envelope
  ) throws(TenderError) {
    guard let booking = shipment.details.booking else {
      throw .notBooked(shipment: shipment.number)
    }
    let offered = booking.offer.service.scac.flatMap { StandardCarrierAlphaCode(parsing: $0) }
    guard let code = carrier ?? offered else {
      throw .carrierCodeMissing(carrier: booking.offer.carrier)
    }
    let source = TenderSource(
      shipment: shipment, booking: booking, carrier: code, purpose: purpose)
    var draft = X12Draft(delimiters: envelope.delimiters)
    do {
      switch format {
      case .loadTender: try draft.addLoadTender(source)
      case .billOfLading: try draft.addBillOfLading(source, writtenOn: envelope.day)
      }
    } catch {
      throw .value(error)
    }
    replacements = draft.replacements
    text = X12Writer.text(
      draft.segments, set: format.rawValue, functionalCode: format.functionalCode, in: envelope)
  }
}

extension Tender.Format {
  /// The functional group of the set.
  fileprivate var functionalCode: String {
    switch self {
    case .loadTender: "SM"
    case .billOfLading: "BL"
    }
  }
}

/// What both files are made of.
struct TenderSource {
  let shipment: Shipment
  let booking: Booking
  let carrier: StandardCarrierAlphaCode
  let purpose: Tender.Purpose

  var details: Shipment.Details { shipment.details }

  /// The pounds of everything, as they are rated: each line rounded up.
  var pounds: Int {
    details.handlingUnits.reduce(0) { $0 + $1.totalWeight.wholePoundsRoundedUp }
  }

  /// How many handling units there are.
  var count: Int { details.handlingUnits.reduce(0) { $0 + $1.count } }

  /// Element 146, the method of payment.
  var paymentCode: String {
    switch booking.paymentTerms {
    case .prepaid: "PP"
    case .collect: "CC"
    case .thirdParty: "TP"
    }
  }

  /// Element 353, the purpose.
  var purposeCode: String {
    switch purpose {
    case .original: "00"
    case .cancellation: "01"
    case .replacement: "05"
    }
  }

  /// Element 91, the method of transport.
  var methodCode: String {
    details.mode == .lessThanTruckload ? "LT" : "M"
  }
}
