/// The way by which goods come before customs; the rules of relief and of fees turn on it.
///
/// Less-than-truckload and full truckload are one way here: both are reported as highway freight.
public enum ImportChannel: String, Hashable, Sendable, Codable, CaseIterable {
  /// The mail, from post office to post office.
  case post
  /// A courier that clears small shipments on its own account.
  case courier
  /// A truck, whether it carries a part load or a full one.
  case truck
  /// A railway.
  case rail
  /// Air freight that is no courier's.
  case air
  /// A ship.
  case vessel
}
