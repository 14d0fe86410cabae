/// Why a rule of delivery does not fit a consignment (reference INC-01, INC-04 and INC-05, unverified).
public enum IncotermWarning: Hashable, Sendable {
  /// The rule is made for ships, and the goods do not go by ship.
  case shipsOnly(Incoterm, ImportChannel)
  /// The seller must be the importer, and may lack what that takes in the destination.
  case sellerImports(Country)
  /// The buyer would have to clear the goods for export in the seller's country.
  case buyerExports
  /// The rule names a place, and none is given.
  case noPlace(Incoterm)
  /// The seller owes an insurance, and no amount of one is given.
  case insuranceOwed(Incoterm)
}

extension IncotermWarning {
  /// The warning in a sentence with what would fit.
  public var sentence: String {
    switch self {
    case .shipsOnly(let term, let channel):
      "\(term.rawValue) is for ships only, and these goods go by \(channel.rawValue); use "
        + (term == .fas || term == .fob ? "FCA" : "CPT or CIP")
    case .sellerImports(let country):
      "under DDP the seller is the importer in \(country.name) and must be registered there"
    case .buyerExports:
      "under EXW the buyer must clear the goods for export, which a foreign buyer can hardly do; "
        + "FCA leaves it to the seller"
    case .noPlace(let term): "\(term.rawValue) needs a named place"
    case .insuranceOwed(let term):
      "under \(term.rawValue) the seller must insure the goods, and no insurance is given"
    }
  }
}

extension Incoterm {
  /// What speaks against the rule for a consignment.
  static func warnings(for request: LandedCostRequest) -> [IncotermWarning] {
    let term = request.incoterm
    var found: [IncotermWarning] = []
    if term.isForShipsOnly, request.channel != .vessel {
      found.append(.shipsOnly(term, request.channel))
    }
    if term == .ddp { found.append(.sellerImports(request.destination)) }
    if term == .exw, request.shippedFrom != request.destination { found.append(.buyerExports) }
    if request.namedPlace.isEmpty { found.append(.noPlace(term)) }
    if term.mustSellerInsure, !request.elements.contains(where: { $0.kind == .insurance }) {
      found.append(.insuranceOwed(term))
    }
    return found
  }
}
