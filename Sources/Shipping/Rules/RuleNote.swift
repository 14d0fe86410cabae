/// What a rule asks of somebody, or warns of, where there is nothing to reckon.
public struct RuleNote: Hashable, Sendable {
  /// Somebody who has a part in bringing goods over a border.
  public enum Party: String, Hashable, Sendable, Codable, CaseIterable {
    /// Who sends the goods: the seller or the exporter.
    case shipper
    /// The importer of record.
    case importer
    /// The customs broker.
    case broker
    /// The carrier.
    case carrier
    /// The freight forwarder.
    case forwarder
    /// A person who buys for own use.
    case consumer
    /// The marketplace on which the goods are sold.
    case marketplace
  }

  /// What is to be done or known, in one or two plain sentences.
  public let text: String

  /// Who must do it; empty where it is only to be known.
  public let parties: Set<Party>

  /// What happens where it is not done, or nothing where no source says so.
  public let ifMissing: String?

  /// Makes a note.
  public init(_ text: String, parties: Set<Party> = [], ifMissing: String? = nil) {
    self.text = text
    self.parties = parties
    self.ifMissing = ifMissing
  }
}
