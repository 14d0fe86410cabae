public import Shipping

extension QuoteEntry {
  /// One service with how much of it is asked for, as typed.
  public struct Service: Hashable, Sendable, Codable {
    /// The service, or nothing before it is chosen.
    public var accessorial: Accessorial?
    /// How much of it, such as `90 min` or `2 stops 40 mi`; empty where nothing is said.
    public var detail = ""
    /// False where the detail is told only for a carrier that charges the service unasked.
    public var isAsked = true

    /// Makes a service that is asked for, unless told otherwise.
    public init(_ accessorial: Accessorial? = nil, detail: String = "", isAsked: Bool = true) {
      self.accessorial = accessorial
      self.detail = detail
      self.isAsked = isAsked
    }

    /// Whether nothing stands in the line.
    public var isBlank: Bool { accessorial == nil && detail.isEmpty }
  }
}
