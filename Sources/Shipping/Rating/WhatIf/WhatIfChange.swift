public import Units

/// One thing that a shipper might do differently.
public enum WhatIfChange: Hashable, Sendable {
  /// A service is asked for, or no longer asked for.
  case toggled(Accessorial)
  /// One unit more, or one less, on a line of handling units, counted from zero.
  case units(line: Int, by: Int)
  /// Another day of pickup.
  case shipDay(CalendarDay)
  /// Another height of the units of a line, counted from zero.
  case height(line: Int, Length)
  /// Another kind of site at the delivery.
  case deliverySite(SiteKind)

  /// The request as it would be, or nothing where the change cannot be made.
  public func applied(to request: QuoteRequest) -> QuoteRequest? {
    var changed = request
    switch self {
    case .toggled(let accessorial):
      if changed.accessorials.remove(accessorial) == nil {
        changed.accessorials.insert(accessorial)
      }
    case .units(let line, let difference):
      guard let unit = unit(line, in: request), unit.count + difference > 0 else { return nil }
      changed.handlingUnits[line].count += difference
    case .shipDay(let day): changed.shipDay = day
    case .height(let line, let height):
      guard var sides = unit(line, in: request)?.dimensions else { return nil }
      sides.height = height
      changed.handlingUnits[line].dimensions = sides
    case .deliverySite(let site): changed.destination.site = site
    }
    return changed == request ? nil : changed
  }

  /// The change in words, against the request that it would be made to.
  public func label(for request: QuoteRequest) -> String {
    switch self {
    case .toggled(let accessorial):
      (request.accessorials.contains(accessorial) ? "without " : "with ") + accessorial.name
    case .units(let line, let difference):
      "\(abs(difference)) \(unit(line, in: request)?.packaging.name ?? "unit") "
        + (difference > 0 ? "more" : "less")
    case .shipDay(let day): "pickup on \(day.shortText)"
    case .height(_, let height): "\(height) high"
    case .deliverySite(let site): "delivered to a \(site.name)"
    }
  }

  private func unit(_ line: Int, in request: QuoteRequest) -> HandlingUnit? {
    request.handlingUnits.indices.contains(line) ? request.handlingUnits[line] : nil
  }
}
