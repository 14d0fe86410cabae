public import Units

/// What business days under way depend on.
public struct TransitQuestion: Hashable, Sendable {
  /// How the freight moves.
  public var mode: TransportMode

  /// Whether two drivers take turns; truckload only.
  public var isTeam: Bool

  /// The road.
  public var distance: Distance

  /// The distance over ground between the ends, by which parcel zones are drawn.
  public var straight: Distance

  /// Whether a border is crossed.
  public var crossesBorder: Bool

  /// Whether delivery is to a home or by appointment.
  public var needsAppointment: Bool

  /// Whether an end lies away from the carriers' terminals.
  public var isRemote: Bool

  /// Makes a question.
  public init(
    mode: TransportMode, isTeam: Bool = false, distance: Distance, straight: Distance,
    crossesBorder: Bool, needsAppointment: Bool = false, isRemote: Bool = false
  ) {
    self.mode = mode
    self.isTeam = isTeam
    self.distance = distance
    self.straight = straight
    self.crossesBorder = crossesBorder
    self.needsAppointment = needsAppointment
    self.isRemote = isRemote
  }
}
