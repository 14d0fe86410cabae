public import Shipping

/// A chapter, heading or subheading of the starter tariff.
///
/// The title and the search words are our own and have no force: what a number covers is decided by
/// the texts and notes of the tariff itself.
public struct StarterTariffEntry: Hashable, Sendable {
  /// The number: two, four or six digits.
  public let number: TariffNumber

  /// A short title as a shipper would say it, at most 60 characters.
  public let title: String

  /// Further words to find it by: synonyms of several kinds of English, and French where usual.
  public let searchWords: [String]

  /// The duty of the United States on goods of countries with normal trade relations (column 1
  /// general).
  public let unitedStatesGeneral: StarterRate

  /// The duty of the United States on goods that originate under USMCA.
  public let unitedStatesUSMCA: StarterRate

  /// The duty of Canada on goods of most favoured nations.
  public let canadaMostFavouredNation: StarterRate

  /// The duty of Canada on goods of the United States that originate under CUSMA (United States
  /// Tariff, UST).
  public let canadaCUSMA: StarterRate
}

extension StarterTariffEntry: Identifiable {
  /// The number.
  public var id: TariffNumber { number }
}
