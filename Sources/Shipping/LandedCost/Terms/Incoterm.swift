/// A rule of delivery of the Incoterms 2020: which costs the seller bears and where the risk passes.
///
/// The division of costs is told in own words from general knowledge; the text of the International
/// Chamber of Commerce was not read, so that it is marked unverified (reference INC, section 7).
public enum Incoterm: String, Hashable, Sendable, Codable, CaseIterable {
  /// Ex works: the buyer fetches the goods.
  case exw = "EXW"
  /// Free carrier: the seller hands the goods to the buyer's carrier.
  case fca = "FCA"
  /// Free alongside ship.
  case fas = "FAS"
  /// Free on board.
  case fob = "FOB"
  /// Cost and freight.
  case cfr = "CFR"
  /// Cost, insurance and freight.
  case cif = "CIF"
  /// Carriage paid to.
  case cpt = "CPT"
  /// Carriage and insurance paid to.
  case cip = "CIP"
  /// Delivered at place.
  case dap = "DAP"
  /// Delivered at place, unloaded.
  case dpu = "DPU"
  /// Delivered, duty paid.
  case ddp = "DDP"

  /// The full name.
  public var name: String {
    switch self {
    case .exw: "ex works"
    case .fca: "free carrier"
    case .fas: "free alongside ship"
    case .fob: "free on board"
    case .cfr: "cost and freight"
    case .cif: "cost, insurance and freight"
    case .cpt: "carriage paid to"
    case .cip: "carriage and insurance paid to"
    case .dap: "delivered at place"
    case .dpu: "delivered at place, unloaded"
    case .ddp: "delivered, duty paid"
    }
  }

  /// True for the four rules that are made for ships alone.
  public var isForShipsOnly: Bool {
    switch self {
    case .fas, .fob, .cfr, .cif: true
    default: false
    }
  }

  /// Where the risk passes to the buyer.
  public var riskPasses: String {
    switch self {
    case .exw: "when the goods stand ready at the seller's place"
    case .fca: "when the goods are handed to the buyer's carrier at the named place"
    case .fas: "alongside the ship"
    case .fob, .cfr, .cif: "on board the ship at origin"
    case .cpt, .cip: "when the goods are handed to the first carrier"
    case .dap: "ready for unloading at the destination"
    case .dpu: "after unloading at the destination"
    case .ddp: "ready for unloading at the destination, cleared for import"
    }
  }
}
