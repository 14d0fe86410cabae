/// A booking as it is being typed: texts, not yet values.
///
/// It is what a form holds, what a request file says and what the flags of the command line fill, so
/// that all are read by the same rules. Every text may be empty or wrong.
public struct BookingEntry: Hashable, Sendable, Encodable {
  /// The number of the offer in the list of the quote, from one; empty for the chosen one.
  public var offer = ""
  /// The day of pickup; empty for the quoted one.
  public var pickupDay = ""
  /// When the freight is ready, such as `08:00`.
  public var pickupFrom = ""
  /// When the dock closes, such as `17:00`.
  public var pickupTo = ""
  /// Who hands the goods over.
  public var shipper = Contact()
  /// Who receives them.
  public var consignee = Contact()
  /// Who pays, when neither of the two does.
  public var billTo = Contact()
  /// `prepaid`, `collect` or `third party`; empty for prepaid.
  public var paymentTerms = ""
  /// The buyer's orders.
  public var purchaseOrders: [Order] = []
  /// What the driver must know.
  public var instructions = ""
  /// The carrier's PRO number, where it gave one beforehand.
  public var pro = ""
  /// The PARS or PAPS number, where the carrier gave one beforehand.
  public var customsNumber = ""
  /// What the papers say of each line of handling units, in the order of the quote; a line that is
  /// not there is as quoted.
  public var units: [Unit] = []
  /// Whether each handling unit gets an SSCC.
  public var numbersUnits = false
  /// The GS1 company prefix of the numbers; empty for the one of the last booking.
  public var gs1Prefix = ""

  /// Makes an empty entry.
  public init() {}

  /// A party as typed.
  public struct Contact: Hashable, Sendable, Encodable {
    /// The company.
    public var name = ""
    /// The street lines.
    public var street: [String] = []
    /// The city; empty for the one of the quote.
    public var city = ""
    /// The postal code; only a bill-to party needs it, the others have the quote's.
    public var postalCode = ""
    /// A person to speak to.
    public var contact = ""
    /// A telephone number with its area code.
    public var telephone = ""
    /// An electronic mail address.
    public var email = ""

    /// Makes an empty party.
    public init() {}

    /// Whether nothing was typed.
    public var isBlank: Bool { self == Contact() }
  }

  /// An order of the buyer as typed.
  public struct Order: Hashable, Sendable, Encodable {
    /// The number.
    public var number = ""
    /// How many pieces of it are in the shipment; empty when it is not told.
    public var pieces = ""
    /// What they weigh; empty when it is not told.
    public var weight = ""

    /// Makes an order.
    public init(number: String = "") { self.number = number }
  }

  /// What the papers say of a line of handling units, as typed.
  public struct Unit: Hashable, Sendable, Encodable {
    /// What the goods are; empty for the words of the quote.
    public var commodity = ""
    /// The item of the National Motor Freight Classification, such as `86900-2`.
    public var nmfc = ""
    /// The facts of dangerous goods.
    public var hazard = Hazard()

    /// Makes a line as quoted.
    public init() {}
  }

  /// The facts of dangerous goods as typed.
  public struct Hazard: Hashable, Sendable, Encodable {
    /// Such as `UN1263`.
    public var unNumber = ""
    /// The proper shipping name.
    public var properShippingName = ""
    /// The class or division, such as `3`.
    public var hazardClass = ""
    /// `I`, `II`, `III` or `none`.
    public var packingGroup = ""
    /// A telephone that is answered at any hour.
    public var emergencyTelephone = ""
    /// Who answers it; empty for the shipper.
    public var emergencyContact = ""

    /// Makes empty facts.
    public init() {}

    /// Whether nothing was typed.
    public var isBlank: Bool { self == Hazard() }
  }
}
