public import Units

/// The number of a tariff that someone chose for a product, and why.
public struct ClassificationDecision: Hashable, Sendable, Codable {
  /// The country whose tariff it is; nothing for the six digits that all countries share.
  public let destination: Country?

  /// The number.
  public let number: TariffNumber

  /// Who chose it.
  public let author: String

  /// The day on which it was chosen.
  public let day: CalendarDay

  /// Why: a ruling, a broker's word, the note of a chapter; may be empty.
  public let reason: String

  /// Makes a decision.
  public init(
    destination: Country?, number: TariffNumber, author: String, day: CalendarDay, reason: String
  ) {
    self.destination = destination
    self.number = number
    self.author = author
    self.day = day
    self.reason = reason
  }
}
