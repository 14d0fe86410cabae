/// A lane of a tariff of any kind: a service from a zone to a zone, and what it costs.
///
/// Of the lanes of a service that serve two places, the narrowest counts, then the first.
public protocol TariffLane: Hashable, Sendable, Codable {
  /// The service, by its name.
  var service: String { get }

  /// Where freight is picked up.
  var origin: ZonePattern { get }

  /// Where it is delivered.
  var destination: ZonePattern { get }

  /// Tells lanes of one service and the same ends apart, such as by equipment; zero where nothing
  /// does.
  var variant: UInt8 { get }

  /// Writes everything but service and ends.
  func pack(into writer: inout PackedWriter)

  /// Makes a lane of what ``pack(into:)`` wrote; nothing comes back for other bytes.
  init?(
    service: String, origin: ZonePattern, destination: ZonePattern,
    packed reader: inout PackedReader)
}

extension TariffLane {
  /// Zero: a service has one lane between two zones.
  public var variant: UInt8 { 0 }

  /// Everything but service and ends, in few bytes, as it is stored.
  public var packed: [UInt8] {
    var writer = PackedWriter()
    pack(into: &writer)
    return writer.bytes
  }
}
