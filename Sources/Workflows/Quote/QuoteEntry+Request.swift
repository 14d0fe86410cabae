public import Shipping
import Units

extension QuoteEntry {
  /// The texts that would be typed for a request, to change it and ask again.
  public init(_ request: QuoteRequest) {
    self.init()
    origin = TypedPostalCode.text(of: request.origin.postalCode)
    originSite = request.origin.site
    originPlace = StatedPlace(request.origin)
    destination = TypedPostalCode.text(of: request.destination.postalCode)
    destinationSite = request.destination.site
    destinationPlace = StatedPlace(request.destination)
    shipDay = request.shipDay.isoText
    accessorials = request.accessorials
    currency = request.currency?.code ?? ""
    port = request.port ?? ""
    if let commodity = request.goods.first {
      let first = Goods(commodity)
      (goods, harmonizedCode) = (first.description, first.harmonizedCode)
      (goodsOrigin, value) = (first.origin, first.value)
    }
    furtherGoods = request.goods.dropFirst().map(Goods.init)
    units = request.handlingUnits.map { Unit($0, goods: goods) }
  }
}

extension QuoteEntry.StatedPlace {
  /// What was stated of a place; nothing where only its code is known.
  init?(_ place: Place) {
    guard place.city != nil || place.statedSubdivision != nil else { return nil }
    self.init(
      postalCode: place.postalCode, city: place.city, subdivision: place.statedSubdivision)
  }
}

extension QuoteEntry.Goods {
  /// The texts that would be typed for goods.
  init(_ commodity: Commodity) {
    self.init()
    description = commodity.description
    harmonizedCode = commodity.harmonizedCode ?? ""
    origin = commodity.origin?.code ?? ""
    value = commodity.value?.description ?? ""
  }
}

extension QuoteEntry.Unit {
  /// The texts that would be typed for a line of handling units.
  init(_ unit: HandlingUnit, goods: String) {
    self.init()
    count = String(unit.count)
    packaging = unit.packaging.name
    weight = Self.typed(
      "\(unit.weightEach.value(in: unit.weightEach.unit))", unit.weightEach.unit.symbol, plain: "lb"
    )
    isStackable = unit.isStackable
    freightClass = unit.declaredClass?.name ?? ""
    commodity = unit.commodity == goods ? nil : unit.commodity
    nmfc = unit.nmfc ?? ""
    isHazardous = unit.isHazardous
    guard let sides = unit.dimensions else { return }
    // A bare side takes the unit of the others, so that all have theirs when one needs it.
    let all = [sides.length, sides.width, sides.height]
    let plain = all.allSatisfy { $0.unit == .inches } ? "in" : ""
    let texts = all.map {
      Self.typed("\($0.value(in: $0.unit))", $0.unit.symbol, plain: plain)
    }
    (length, width, height) = (texts[0], texts[1], texts[2])
  }

  /// The number alone in the unit that the form assumes, with its unit otherwise.
  private static func typed(_ number: String, _ unit: String, plain: String) -> String {
    unit == plain ? number : number + unit
  }
}
