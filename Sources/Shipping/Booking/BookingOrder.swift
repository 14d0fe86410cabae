/// Everything that a shipper settles when taking an offer, before numbers are given.
///
/// ``problems(today:)`` says what is wrong with it; ``shipment(numbered:)`` makes the shipment.
public struct BookingOrder: Hashable, Sendable {
  /// The quote.
  public var quote: QuoteNumber

  /// What was quoted.
  public var request: QuoteRequest

  /// The offer that is taken.
  public var offer: Offer

  /// When the freight may be called for.
  public var pickup: PickupWindow

  /// Who hands the goods over.
  public var shipper: Party

  /// Who receives them.
  public var consignee: Party

  /// Who pays the freight, when neither of the two does.
  public var billTo: Party?

  /// Who pays the carrier.
  public var paymentTerms: PaymentTerms

  /// The buyer's orders.
  public var purchaseOrders: [PurchaseOrder]

  /// What the driver must know; empty for nothing.
  public var instructions: String

  /// The carrier's PRO number, where it gave one beforehand.
  public var pro: ProNumber?

  /// The number under which customs will know the shipment.
  public var customsNumber: CustomsControlNumber?

  /// The handling units of the quote, with what the papers say of them.
  public var units: [HandlingUnit]

  /// Makes an order; prepaid unless told otherwise.
  public init(
    quote: QuoteNumber, request: QuoteRequest, offer: Offer, pickup: PickupWindow,
    shipper: Party, consignee: Party, billTo: Party? = nil, paymentTerms: PaymentTerms = .prepaid,
    purchaseOrders: [PurchaseOrder] = [], instructions: String = "", pro: ProNumber? = nil,
    customsNumber: CustomsControlNumber? = nil, units: [HandlingUnit]
  ) {
    self.quote = quote
    self.request = request
    self.offer = offer
    self.pickup = pickup
    self.shipper = shipper
    self.consignee = consignee
    self.billTo = billTo
    self.paymentTerms = paymentTerms
    self.purchaseOrders = purchaseOrders
    self.instructions = instructions
    self.pro = pro
    self.customsNumber = customsNumber
    self.units = units
  }

  /// The carrier's standard alpha code, where the offer tells it.
  public var carrierCode: StandardCarrierAlphaCode? {
    offer.service.scac.flatMap { StandardCarrierAlphaCode(parsing: $0) }
  }
}

/// The numbers that a booked shipment is given, each never used before.
public struct BookingNumbers: Hashable, Sendable {
  /// The shipper's own number, such as `BX-1042`.
  public var shipment: String

  /// The number of the bill of lading.
  public var billOfLading: BillOfLadingNumber

  /// The codes of the logistic units, a list for each line; empty when they are not numbered.
  public var unitCodes: [[SerialShippingContainerCode]]

  /// Makes a set of numbers.
  public init(
    shipment: String, billOfLading: BillOfLadingNumber,
    unitCodes: [[SerialShippingContainerCode]] = []
  ) {
    self.shipment = shipment
    self.billOfLading = billOfLading
    self.unitCodes = unitCodes
  }
}

extension BookingOrder {
  /// The booked shipment.
  ///
  /// - Parameters:
  ///   - numbers: The numbers that it is given.
  ///   - draft: The draft that it takes the place of, whose border port and other tasks stay; nothing
  ///     for a new shipment.
  ///   - port: The port of entry that the quote names; nothing where the carrier chooses.
  /// - Returns: The shipment, in the state of a booked one, with the task to tell its carrier.
  /// - Throws: ``ShipmentContradiction`` for an order with problems that were not mended.
  public func shipment(
    numbered numbers: BookingNumbers, insteadOf draft: Shipment? = nil, through port: String? = nil
  ) throws(ShipmentContradiction) -> Shipment {
    var parties: [PartyRole: Party] = [.consignor: shipper, .consignee: consignee]
    parties[.billTo] = billTo
    let booking = Booking(
      quote: quote, offer: offer, billOfLading: numbers.billOfLading, pickup: pickup,
      paymentTerms: paymentTerms,
      services: request.accessorials.union(request.impliedAccessorials),
      purchaseOrders: purchaseOrders, instructions: instructions, customsNumber: customsNumber,
      unitCodes: numbers.unitCodes)
    let details = Shipment.Details(
      origin: request.origin, destination: request.destination, mode: offer.service.mode,
      parties: parties, carrier: offer.carrier, pro: pro?.text,
      borderPort: port ?? draft?.details.borderPort, shipDay: pickup.day,
      deliveryDay: offer.schedule.deliveryDay, handlingUnits: units, goods: request.goods,
      booking: booking)
    let tell = TenderTask.tell(shipment: numbers.shipment).attention(booking)
    return try Shipment(
      number: numbers.shipment, state: .booked, details: details,
      attention: [tell] + (draft?.attentionBesidesTender ?? []))
  }
}
