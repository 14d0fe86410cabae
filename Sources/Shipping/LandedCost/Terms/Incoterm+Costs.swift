extension Incoterm {
  /// Who has the goods cleared for export and pays for it: the seller, but under EXW the buyer.
  public var exportClearance: TradeParty { self == .exw ? .buyer : .seller }

  /// Who pays carriage to the place from which the goods go abroad.
  public var preCarriage: TradeParty { self == .exw ? .buyer : .seller }

  /// Who pays the carriage abroad.
  public var mainCarriage: TradeParty {
    switch self {
    case .exw, .fca, .fas, .fob: .buyer
    case .cfr, .cif, .cpt, .cip, .dap, .dpu, .ddp: .seller
    }
  }

  /// Who pays the carriage behind the border or the port of arrival.
  ///
  /// Under CPT and CIP the named place may lie before the buyer's door; what is beyond it is stated
  /// as onward carriage and is the buyer's.
  public var onwardCarriage: TradeParty {
    switch self {
    case .dap, .dpu, .ddp: .seller
    default: .buyer
    }
  }

  /// Who pays insurance where there is one: the seller must insure under CIF and CIP, and carries the
  /// risk on the way, with no duty to insure, under the three delivered rules.
  public var insurance: TradeParty {
    switch self {
    case .cif, .cip, .dap, .dpu, .ddp: .seller
    default: .buyer
    }
  }

  /// True when the seller owes the buyer an insurance: least cover under CIF, all risks under CIP.
  public var mustSellerInsure: Bool { self == .cif || self == .cip }

  /// Who has the goods cleared for import and pays duty and tax: the buyer, but under DDP the seller.
  public var importClearance: TradeParty { self == .ddp ? .seller : .buyer }

  /// True when the price contains a cost of this kind, where the invoice does not say otherwise.
  public func priceContains(_ kind: PriceElement.Kind) -> Bool {
    switch kind {
    case .preCarriage: preCarriage == .seller
    case .mainCarriage: mainCarriage == .seller
    case .insurance: insurance == .seller
    case .onwardCarriage: onwardCarriage == .seller
    case .destinationDuties: importClearance == .seller
    case .packing: true
    case .sellingCommission, .assist, .royalty, .laterProceeds, .workAfterImport, .discount: false
    }
  }

  /// Who pays a cost of this kind to the third party who asks for it.
  public func payer(of kind: PriceElement.Kind) -> TradeParty {
    switch kind {
    case .preCarriage: preCarriage
    case .mainCarriage: mainCarriage
    case .insurance: insurance
    case .onwardCarriage: onwardCarriage
    case .destinationDuties: importClearance
    default: .buyer
    }
  }
}
