public import Units

/// Something that a person must do for a shipment.
public struct Attention: Hashable, Sendable, Codable {
  /// Who must act.
  public enum Actor: String, Hashable, Sendable, Codable, CaseIterable {
    /// The user.
    case shipper
    /// The buyer or the importer of record.
    case importer
    /// The customs broker.
    case broker
    /// The carrier.
    case carrier

    /// The actor in words, as the user is addressed.
    public var name: String {
      switch self {
      case .shipper: "you"
      case .importer: "importer"
      case .broker: "broker"
      case .carrier: "carrier"
      }
    }
  }

  /// What needs doing, in one short clause.
  public var task: String

  /// Who must act.
  public var actor: Actor

  /// When it must be done, or nothing when no time is known.
  public var due: Instant?

  /// Makes a need for attention.
  public init(task: String, actor: Actor, due: Instant? = nil) {
    self.task = task
    self.actor = actor
    self.due = due
  }
}
