import Units

extension LoadProblem {
  /// Why there is no offer, in a clause.
  public var reasonText: String {
    switch self {
    case .dimensionsMissing(let index):
      "handling unit \(index + 1) has no dimensions, and its size decides the trailer"
    case .floorUnknown(let index, let size):
      "handling unit \(index + 1) of \(size) is larger than a pallet of 48 x 40 in, and the floor of "
        + "the vehicle is UNKNOWN"
    case .unitTooLarge(let index, let side, let length, let limit):
      "handling unit \(index + 1) has a \(side.rawValue) of \(length), over the \(limit) of the vehicle"
    case .floorTooShort(let needed, let limit):
      "the freight takes \(needed.feetText) of floor, over the \(limit) there are"
    case .tooFewPlaces(let needed, let limit):
      "the freight takes \(needed) places for pallets, over the \(limit) there are"
    case .overPayload(let weight, let limit): "\(weight) is over the payload of \(limit)"
    case .overBorderPayload(let weight, let limit):
      "\(weight) is over the \(limit) that a dry van takes across the border"
    case .overGrossWeight(let country, let gross, let empty, let limit):
      "\(gross) with the truck's own \(empty) is over the legal \(limit) (\(country.name))"
    }
  }

  /// What would bring an offer.
  public var mend: String {
    switch self {
    case .dimensionsMissing: "type length, width and height"
    case .floorUnknown, .unitTooLarge, .floorTooShort, .tooFewPlaces:
      "ask for larger equipment, or split the shipment"
    case .overPayload, .overGrossWeight: "split the shipment, or ask for a permit load"
    case .overBorderPayload: "split the shipment, or raise the limit in the rate sheet"
    }
  }
}
