public import Shipping
import Units

/// Finds the way that a truckload is priced by.
public struct FindTrip: Sendable {
  /// Where the distance comes from.
  static let source = "Crossbill's road map, estimated"

  private let findRoute: FindRoute

  /// Makes the workflow over a finder of routes.
  public init(_ findRoute: FindRoute) { self.findRoute = findRoute }

  /// Finds the way of a request, when any of the sheets prices by the mile.
  ///
  /// - Parameters:
  ///   - request: what is asked.
  ///   - sheets: the sheets that are asked.
  /// - Returns: one pickup and one delivery over the road through the port that the request names,
  ///   else the best one; nothing where no sheet needs it, or no road is found, so that the sheets say
  ///   that the distance is unknown.
  public func callAsFunction(_ request: QuoteRequest, for sheets: [RateSheet]) -> TruckloadTrip? {
    guard sheets.contains(where: { $0.tariff.kind == .perMile }) else { return nil }
    guard let found = try? findRoute(RouteQuestion(truckload: request)) else { return nil }
    let port = request.port == nil ? nil : found.route.port
    return TruckloadTrip(
      distance: found.route.distance,
      source: Self.source + (port.map { ", through \($0.name)" } ?? ""))
  }
}
