import Interchange
import Shipping
import Units

/// A quote's request as Karrio's rate request, `RateRequest` of its interface 2026.1.
///
/// Weights and lengths keep their unit, so that their digits stay exact: pounds, ounces, kilograms
/// and grams as they are, tonnes as kilograms; inches and feet as inches, all others as centimetres.
/// Customs lines are left out: they need a weight for each commodity, which a quote does not have,
/// and Karrio's rates do not depend on them.
struct KarrioQuestion {
  /// The most pieces that one question may have.
  ///
  /// Each takes some hundred bytes and is rated by every carrier. Our own figure; Karrio states none.
  static let pieceLimit = 300

  /// The longest city that Karrio takes; a longer one is left out, since the postal code says it.
  private static let cityLimit = 50

  private let request: QuoteRequest

  init(_ request: QuoteRequest) { self.request = request }

  /// The content of the question.
  ///
  /// - Throws: what Karrio cannot be asked, or what it needs and the request does not have.
  func body() throws(LiveRateFault) -> JSONValue {
    let wanted = request.accessorials.union(request.impliedAccessorials)
    let others = wanted.filter { !Self.askable.contains($0) }
    guard others.isEmpty else { throw .cannotBeAsked(others.sorted()) }
    return .object([
      "shipper": address(
        request.origin, isResidential: wanted.contains(.residentialPickup)),
      "recipient": address(
        request.destination, isResidential: wanted.contains(.residentialDelivery)),
      "parcels": .array(try parcels()),
      "options": options(wanted),
    ])
  }

  /// The services that Karrio has an option for, or tells by the address.
  private static let askable: Set<Accessorial> = [
    .residentialPickup, .residentialDelivery, .hazardousMaterials, .weekendDelivery,
  ]

  private func address(_ place: Place, isResidential: Bool) -> JSONValue {
    var members: [String: JSONValue] = [
      "country_code": .text(place.country.code),
      "postal_code": .text(place.postalCode.text),
      "residential": .flag(isResidential),
    ]
    if let state = place.subdivision { members["state_code"] = .text(state.code) }
    if let city = place.city, city.unicodeScalars.count <= Self.cityLimit {
      members["city"] = .text(city)
    }
    return .object(members)
  }

  private func options(_ wanted: Set<Accessorial>) -> JSONValue {
    // Only the day: `shipping_date` would need an hour, which the quote does not have.
    var members: [String: JSONValue] = ["shipment_date": .text(request.shipDay.isoText)]
    if let currency = request.currency { members["currency"] = .text(currency.code) }
    if wanted.contains(.hazardousMaterials) { members["dangerous_good"] = .flag(true) }
    if wanted.contains(.weekendDelivery) { members["saturday_delivery"] = .flag(true) }
    return .object(members)
  }

  private func parcels() throws(LiveRateFault) -> [JSONValue] {
    let count = request.handlingUnits.reduce(0) { $0 + $1.count }
    guard count <= Self.pieceLimit else {
      throw .tooManyPieces(count: count, limit: Self.pieceLimit)
    }
    var parcels: [JSONValue] = []
    for (index, unit) in request.handlingUnits.enumerated() {
      guard let dimensions = unit.dimensions else {
        throw .dimensionsMissing(handlingUnit: index)
      }
      let parcel = JSONValue.object(members(of: unit, dimensions))
      parcels += Array(repeating: parcel, count: unit.count)
    }
    return parcels
  }

  private func members(of unit: HandlingUnit, _ dimensions: Dimensions) -> [String: JSONValue] {
    let mass = Self.mass(unit.weightEach)
    let sides = [dimensions.length, dimensions.width, dimensions.height]
    let areImperial = sides.allSatisfy { [.inches, .feet].contains($0.unit) }
    let lengths = sides.map { length in
      JSONValue.number(JSONNumber(length.value(in: areImperial ? .inches : .centimetres)))
    }
    var members: [String: JSONValue] = [
      "weight": .number(JSONNumber(mass.value)), "weight_unit": .text(mass.unit),
      "length": lengths[0], "width": lengths[1], "height": lengths[2],
      "dimension_unit": .text(areImperial ? "IN" : "CM"),
      "packaging_type": .text(unit.packaging.isPalletLike ? "pallet" : "your_packaging"),
    ]
    if let freightClass = unit.declaredClass { members["freight_class"] = .text(freightClass.name) }
    return members
  }

  private static func mass(_ mass: Mass) -> (value: ExactDecimal, unit: String) {
    switch mass.unit {
    case .pounds: (mass.value(in: .pounds), "LB")
    case .ounces: (mass.value(in: .ounces), "OZ")
    case .grams: (mass.value(in: .grams), "G")
    case .kilograms, .tonnes: (mass.value(in: .kilograms), "KG")
    }
  }
}

extension PackagingKind {
  /// True for what a fork lift moves.
  var isPalletLike: Bool {
    switch self {
    case .pallet, .skid, .gaylord, .crate: true
    case .carton, .drum, .bundle, .roll, .loose, .pieces: false
    }
  }
}

extension QuoteRequest {
  /// How the carriers of a parcel service move it: pallets as LTL, all else as parcels.
  var liveMode: TransportMode {
    handlingUnits.contains { $0.packaging.isPalletLike } ? .lessThanTruckload : .parcel
  }
}
