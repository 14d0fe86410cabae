public import Shipping
import Units

extension QuoteEntry {
  /// The texts that would be typed for a request, to change it and ask again.
  public init(_ request: QuoteRequest) {
    self.init()
    origin = request.origin.postalCode.text
    originSite = request.origin.site
    destination = request.destination.postalCode.text
    destinationSite = request.destination.site
    shipDay = request.shipDay.isoText
    accessorials = request.accessorials
    units = request.handlingUnits.map(Unit.init)
    if let commodity = request.goods.first {
      goods = commodity.description
      harmonizedCode = commodity.harmonizedCode ?? ""
      goodsOrigin = commodity.origin?.code ?? ""
      value = commodity.value?.description ?? ""
    }
  }
}

extension QuoteEntry.Unit {
  /// The texts that would be typed for a line of handling units.
  init(_ unit: HandlingUnit) {
    self.init()
    count = String(unit.count)
    packaging = unit.packaging.name
    weight = Self.typed(
      "\(unit.weightEach.value(in: unit.weightEach.unit))", unit.weightEach.unit.symbol, plain: "lb"
    )
    isStackable = unit.isStackable
    freightClass = unit.declaredClass?.name ?? ""
    guard let sides = unit.dimensions else { return }
    (length, width, height) = (
      Self.side(sides.length), Self.side(sides.width), Self.side(sides.height)
    )
  }

  private static func side(_ length: Length) -> String {
    typed("\(length.value(in: length.unit))", length.unit.symbol, plain: "in")
  }

  /// The number alone in the unit that the form assumes, with its unit otherwise.
  private static func typed(_ number: String, _ unit: String, plain: String) -> String {
    unit == plain ? number : number + unit
  }
}
