public import Shipping
import Units

extension LandedCostEntry {
  /// An entry to begin with: by truck, to a business, delivered at place, one line of goods.
  public static var begun: LandedCostEntry {
    var entry = LandedCostEntry()
    entry.channel = ImportChannel.truck.rawValue
    entry.importer = ImporterKind.commercial.word
    entry.incoterm = Incoterm.dap.rawValue
    return entry
  }

  /// What a quote tells of a landed cost: countries, province, goods, and an offer's total as the
  /// freight.
  ///
  /// A residence is taken for a consumer, a parcel for a courier's; both are seen in the form.
  ///
  /// - Parameters:
  ///   - quote: the quote.
  ///   - offer: the offer whose total is the freight; nothing leaves the freight open.
  public init(_ quote: Quote, offer: Offer?) {
    self = .begun
    let request = quote.request
    shippedFrom = request.origin.country.code
    destination = request.destination.country.code
    region = request.destination.subdivision?.code ?? ""
    if request.destination.site == .residence { importer = ImporterKind.consumer.word }
    lines = request.goods.map(Self.line)
    guard let offer else { return }
    freight = Self.text(of: offer.total)
  }

  /// Goods of a quote as a line is typed.
  private static func line(_ goods: Commodity) -> String {
    var description = goods.description.replacing(";", with: ",")
    // A part that begins with a digit would be read as a number.
    if description.first?.isNumber == true { description = "goods " + description }
    return [
      description, goods.harmonizedCode.map { "hs \($0)" },
      goods.origin.map { "made in \($0.code)" },
      goods.value.map(text),
    ].compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: "; ")
  }

  private static func text(of money: Money) -> String {
    "\(money.plainText) \(money.currency.code)"
  }
}
