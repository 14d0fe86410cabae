public import Units

/// An amount beside the price of the goods that bears on their customs value.
public struct PriceElement: Hashable, Sendable, Codable {
  /// What the amount is for.
  public enum Kind: String, Hashable, Sendable, Codable, CaseIterable {
    /// Carriage and loading to the place from which the goods go directly to the market.
    case preCarriage
    /// Carriage from there to the border, or to the door where it is not told apart.
    case mainCarriage
    /// Insurance of the carriage abroad.
    case insurance
    /// Carriage behind the border.
    case onwardCarriage
    /// Packing for export.
    case packing
    /// Commissions other than those on buying.
    case sellingCommission
    /// Goods and services that the buyer supplied free or cheaply for the making.
    case assist
    /// Royalties that are a condition of the sale.
    case royalty
    /// Proceeds of a later sale that go back to the seller.
    case laterProceeds
    /// Assembly or other work after import.
    case workAfterImport
    /// Duties and taxes of the destination that are in a duty-paid price.
    case destinationDuties
    /// A discount agreed before import and not yet taken off the price.
    case discount
  }

  /// What the amount is for.
  public var kind: Kind

  /// The amount, above zero; in any currency with a rate.
  public var amount: Money

  /// Whether the price contains it; nothing leaves it to the Incoterm.
  public var isInPrice: Bool?

  /// True when the invoice states it apart from the price of the goods.
  public var isStatedApart: Bool

  /// Makes an element; stated apart, and in the price as the Incoterm says, unless told otherwise.
  public init(_ kind: Kind, _ amount: Money, isInPrice: Bool? = nil, isStatedApart: Bool = true) {
    self.kind = kind
    self.amount = amount
    self.isInPrice = isInPrice
    self.isStatedApart = isStatedApart
  }

  /// True for a cost of carrying or insuring the goods.
  public var isCarriage: Bool {
    switch kind {
    case .preCarriage, .mainCarriage, .insurance, .onwardCarriage: true
    default: false
    }
  }
}

extension PriceElement.Kind {
  /// The name on a bill.
  public var name: String {
    switch self {
    case .preCarriage: "carriage to the place of direct shipment"
    case .mainCarriage: "carriage"
    case .insurance: "insurance"
    case .onwardCarriage: "carriage behind the border"
    case .packing: "packing"
    case .sellingCommission: "selling commission"
    case .assist: "assists"
    case .royalty: "royalties"
    case .laterProceeds: "proceeds of later sale"
    case .workAfterImport: "work after import"
    case .destinationDuties: "duties and taxes in the price"
    case .discount: "discount"
    }
  }
}
