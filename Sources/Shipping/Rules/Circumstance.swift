/// A fact about a consignment or one of its lines that a rule may ask for.
///
/// The list is closed on purpose: a rule is data, and this is all that it can say beyond place, way,
/// value, origin and goods.
public enum Circumstance: String, Hashable, Sendable, Codable, CaseIterable {
  /// The goods qualify for a trade agreement's preference, and its proof is held.
  case preferenceProven
  /// One person sends the goods to another as a gift.
  case gift
  /// The buyer gave a value-added-tax number of a business.
  case taxNumberGiven
  /// The seller is registered for the import scheme of the destination, such as IOSS.
  case sellerRegistered
  /// The goods are alcohol, tobacco, cannabis or vaping goods.
  case exciseGoods
  /// Goods that were exported before come back, with proof of that export.
  case returnedWithProof
  /// Goods come back after repair that was paid for.
  case repairedForPay
  /// Goods come back after repair under warranty.
  case repairedUnderWarranty
  /// The postal operator pays a fixed amount for each parcel instead of a share of its value.
  case flatPostalMethod
  /// The quota was used up, or the permit that it asks for is missing.
  case overQuota
  /// Steel was melted and poured, or aluminum smelted and cast, in China.
  case meltedInChina
  /// At least 95 per cent of the metal is of United States origin.
  case domesticMetal
  /// Metal is at most 15 per cent of the weight.
  case littleMetal
  /// A person buys at a retail price for own use.
  case personalPurchase
  /// The goods come under a remission order that names the use.
  case remitted
  /// Goods are free of tax in the destination, such as basic groceries in Canada.
  case zeroRated
  /// The entry is typed by hand at customs instead of being filed electronically.
  case manualEntry
  /// Customs itself prepares the entry, as for most mail.
  case customsPreparesEntry
  /// The seller's flat duty for each class of goods is part of what the tax at the sale is taken of.
  case flatDutyTaxed
  /// Buyer and seller are related, so that the price may not be the one of a free market.
  case relatedParties
  /// The goods are found to have been sent through a third country to hide their origin.
  case transshipped
}
