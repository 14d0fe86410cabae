import ReferenceData
public import Shipping

/// The lines that a route is drawn on.
public enum RouteOutlines {
  /// Coasts, shores and borders of North America, read once when first asked for.
  public static var bundled: [MapOutline] { MapOutlines.bundled.lines }
}
