public import Units

/// What a line of a parcel bill charges for, with the facts.
public enum ParcelCharge: Hashable, Sendable, Codable {
  /// Pieces of one size at the price of their zone and weight.
  case base(Base)
  /// A surcharge on pieces.
  case perPiece(name: String, count: Int, each: Money)
  /// A surcharge on the shipment.
  case perShipment(name: String)
  /// A surcharge as a share of the base charge, of all pieces or of those that have it.
  case percent(name: String, percent: Percent, base: Money)

  /// The price of the pieces of one handling-unit line.
  public struct Base: Hashable, Sendable, Codable {
    /// The line, counted from zero.
    public let handlingUnit: Int
    /// How many pieces.
    public let count: Int
    /// The weight at which each is billed.
    public let billable: Mass
    /// The zone.
    public let zone: String
    /// The price of each.
    public let each: Money
    /// How it was found in the grid.
    public let finding: ParcelGrid.Finding
  }
}

extension ParcelCharge {
  /// What the line is, such as `parcel of 52 lb`.
  var label: String {
    switch self {
    case .base(let base): "parcel of \(base.billable)"
    case .perPiece(let name, _, _), .perShipment(let name), .percent(let name, _, _): name
    }
  }

  /// How the amount was found, in words.
  var arithmetic: String {
    switch self {
    case .base(let base):
      "\(base.count) x \(base.each.tableText), zone \(base.zone), \(base.finding.text)"
    case .perPiece(_, let count, let each): "\(count) x \(each.tableText) a piece"
    case .perShipment: "flat"
    case .percent(_, let percent, let base): "\(percent) of \(base.tableText)"
    }
  }
}
