/// What was agreed with a carrier when an offer was taken.
///
/// It lies in the shipment, whose places, parties and handling units it does not repeat.
public struct Booking: Hashable, Sendable, Codable {
  /// The quote that the offer is from.
  public let quote: QuoteNumber

  /// The offer as it stood when it was taken; an invoice is compared with it.
  public let offer: Offer

  /// The number of the bill of lading.
  public let billOfLading: BillOfLadingNumber

  /// When the freight may be called for.
  public var pickup: PickupWindow

  /// Who pays the carrier.
  public var paymentTerms: PaymentTerms

  /// The services that were asked for, in the order in which they are billed, each once.
  public var services: [Accessorial]

  /// The buyer's orders.
  public var purchaseOrders: [PurchaseOrder]

  /// What the driver must know; empty for nothing.
  public var instructions: String

  /// The number under which customs knows the shipment, or nothing before the carrier gives it.
  public var customsNumber: CustomsControlNumber?

  /// The codes of the logistic units, a list for each line of handling units; empty when the units
  /// are not numbered.
  public var unitCodes: [[SerialShippingContainerCode]]

  /// The tender that was written for the carrier last, or nothing before one was.
  public var tender: Tender?

  /// The tenders before the last with what the carrier said to them, the earliest first; nothing where
  /// there was none.
  public internal(set) var earlierTenders: [TenderExchange]?

  /// What the carrier answered to the last tender, or nothing before it did.
  public var answer: TenderAnswer?

  /// Makes a booking without a tender.
  public init(
    quote: QuoteNumber, offer: Offer, billOfLading: BillOfLadingNumber, pickup: PickupWindow,
    paymentTerms: PaymentTerms = .prepaid, services: Set<Accessorial> = [],
    purchaseOrders: [PurchaseOrder] = [], instructions: String = "",
    customsNumber: CustomsControlNumber? = nil,
    unitCodes: [[SerialShippingContainerCode]] = []
  ) {
    self.quote = quote
    self.offer = offer
    self.billOfLading = billOfLading
    self.pickup = pickup
    self.paymentTerms = paymentTerms
    self.services = services.sorted()
    self.purchaseOrders = purchaseOrders
    self.instructions = instructions
    self.customsNumber = customsNumber
    self.unitCodes = unitCodes
  }
}

extension Booking {
  /// The first thing in which the booking does not fit its shipment, or nothing.
  func contradiction(with details: Shipment.Details) -> ShipmentContradiction? {
    if details.carrier != offer.carrier {
      return .bookedWithAnotherCarrier(offer: offer.carrier, carrier: details.carrier)
    }
    if details.shipDay != pickup.day {
      return .pickedUpOnAnotherDay(pickup: pickup.day, shipDay: details.shipDay)
    }
    if let missing = [PartyRole.consignor, .consignee].first(where: { details.parties[$0] == nil })
    {
      return .bookedWithoutParty(missing)
    }
    let counts = details.handlingUnits.map(\.count)
    if !unitCodes.isEmpty, unitCodes.map(\.count) != counts {
      return .unitCodesDoNotFit(codes: unitCodes.map(\.count), units: counts)
    }
    return nil
  }
}
