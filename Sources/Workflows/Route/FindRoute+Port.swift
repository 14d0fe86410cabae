public import Shipping

extension FindRoute {
  /// Why the port that a request names cannot be used on its way.
  ///
  /// A port against which only something temporary stands can be used, since the shipper insists on
  /// it; the route then says so.
  ///
  /// - Parameter request: what is asked.
  /// - Returns: the refusal; nothing when the port can be used, when none is named, and when no road is
  ///   known whatever the port.
  public func portRefusal(of request: QuoteRequest) -> RouteRefusal? {
    guard request.port != nil else { return nil }
    do throws(RouteRefusal) {
      _ = try self(RouteQuestion(request))
      return nil
    } catch {
      return error.isOfPort ? error : nil
    }
  }
}

extension FindRoute {
  /// The name of the port that a request names.
  ///
  /// - Parameter request: what is asked.
  /// - Returns: the name; nothing where it names none, or none that can be used.
  public func pinnedPort(of request: QuoteRequest) -> String? {
    guard request.port != nil else { return nil }
    return (try? self(RouteQuestion(request)))?.route.crossings.first?.port.name
  }
}

extension RouteRefusal {
  /// Whether the port that was named is at fault.
  fileprivate var isOfPort: Bool {
    switch self {
    case .unknownPort, .severalPorts, .portNotOnTheWay, .portClearsNoTrucks, .noBorderToCross: true
    case .unknownPoint, .notOnTheMap, .noRoad, .notJoined, .noPort: false
    }
  }
}
