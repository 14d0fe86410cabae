import Units

extension RebillRisk {
  /// The risk in one clause with what would avoid it.
  public var sentence: String { "\(finding); \(mend)" }

  /// What was noticed.
  public var finding: String {
    switch cause {
    case .roundedWeight(let unit, let weight, let margin):
      "\(weight) of unit \(unit + 1) looks rounded, "
        + "a reweigh may find \(margin) more"
    case .noDockWithoutLiftgate(let accessorial):
      "no dock and no liftgate at \(accessorial == .liftgatePickup ? "pickup" : "delivery")"
    case .homeLike(let accessorial):
      "no dock at \(accessorial == .residentialPickup ? "pickup" : "delivery"), "
        + "the carrier may find a home or a business run from one"
    case .classBelowDensity(let unit, let declared, let computed):
      "unit \(unit + 1) is declared class \(declared.name), its density gives \(computed.name)"
    case .overlong(let unit, let longest, let limit):
      "unit \(unit + 1) is \(longest) long, over \(limit)"
    case .dimensionsMissing(let unit): "unit \(unit + 1) has no dimensions"
    }
  }

  /// What would avoid it.
  public var mend: String {
    switch cause {
    case .roundedWeight: "weigh it on a scale"
    case .noDockWithoutLiftgate: "ask for the liftgate, or make sure of help"
    case .homeLike: "ask the carrier how it lists the address, or quote it as a residence"
    case .classBelowDensity: "declare the class of its density, or give its NMFC item"
    case .overlong: "ask for overlength"
    case .dimensionsMissing: "measure it"
    }
  }
}
