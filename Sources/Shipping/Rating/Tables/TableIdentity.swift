/// Which shared table it is: rate sheets refer to it by its name.
public struct TableIdentity: Hashable, Sendable, Codable {
  /// The carrier's name, or nothing for a table of no carrier's own, such as one of a broker.
  public let carrier: String?
  /// The name that terms refer to, in letters of either case; tables of one name follow each other by
  /// their days.
  public let name: String
  /// The version, such as `2025-01`.
  public let version: String
  /// Where the figures come from.
  public let source: String

  /// Makes an identity; of no carrier unless told otherwise.
  public init(carrier: String? = nil, name: String, version: String, source: String) {
    self.carrier = carrier
    self.name = name
    self.version = version
    self.source = source
  }

  /// The table in a few words, such as `Roadrunner 2025-01`.
  public var title: String { version.isEmpty ? name : "\(name) \(version)" }
}
