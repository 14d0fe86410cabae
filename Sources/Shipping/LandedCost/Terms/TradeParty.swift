/// Which of the two parties to a sale bears a cost.
public enum TradeParty: String, Hashable, Sendable, Codable, CaseIterable {
  /// The seller.
  case seller
  /// The buyer.
  case buyer
}
