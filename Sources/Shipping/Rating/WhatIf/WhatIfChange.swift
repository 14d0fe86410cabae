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
  /// Another port of entry; nothing for the best one.
  case port(PortOfEntry?)

  /// What a change is about.
  public enum Kind: String, Hashable, Sendable, Codable, CaseIterable {
    /// Lift gates.
    case liftgate
    /// Services other than lift gates.
    case service
    /// The count of units.
    case units
    /// The size of units.
    case size
    /// The day of pickup.
    case day
    /// The port of entry.
    case port
    /// The kind of site.
    case site
  }

  /// What the change is about.
  public var kind: Kind {
    switch self {
    case .toggled(.liftgatePickup), .toggled(.liftgateDelivery): .liftgate
    case .toggled: .service
    case .units: .units
    case .shipDay: .day
    case .height: .size
    case .deliverySite: .site
    case .port: .port
    }
  }

  /// The request as it would be, or nothing where the change cannot be made.
  public func applied(to request: QuoteRequest) -> QuoteRequest? {
    var changed = request
    switch self {
    case .toggled(let accessorial):
      if changed.accessorials.remove(accessorial) == nil {
        changed.accessorials.insert(accessorial)
      }
    case .units(let line, let difference):
      guard let unit = unit(line, in: request) else { return nil }
      let (count, overflow) = unit.count.addingReportingOverflow(difference)
      guard !overflow, (1...FieldProblem.largestCount).contains(count) else { return nil }
      changed.handlingUnits[line].count = count
    case .shipDay(let day): changed.shipDay = day
    case .height(let line, let height):
      guard var sides = unit(line, in: request)?.dimensions,
        height.tenthMicrometres > 0, height <= FieldProblem.longestSide
      else { return nil }
      sides.height = height
      changed.handlingUnits[line].dimensions = sides
    case .deliverySite(let site): changed.destination.site = site
    case .port(let port):
      guard request.crossesBorder else { return nil }
      changed.port = port?.shortestName
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
        + (difference > 0 ? "more" : "less") + place(of: line, in: request)
    case .shipDay(let day): "pickup on \(day.shortText)"
    case .height(let line, let height):
      "\(height) high"
        + (unit(line, in: request)?.dimensions.map { ", not \($0.height)" } ?? "")
        + place(of: line, in: request)
    case .deliverySite(.limitedAccess): "delivered to limited access"
    case .deliverySite(let site): "delivered to a \(site.name)"
    case .port(let port): "via " + (port?.name ?? "the best port")
    }
  }

  private func unit(_ line: Int, in request: QuoteRequest) -> HandlingUnit? {
    request.handlingUnits.indices.contains(line) ? request.handlingUnits[line] : nil
  }

  /// Which line, where there are several.
  private func place(of line: Int, in request: QuoteRequest) -> String {
    request.handlingUnits.count > 1 ? ", line \(line + 1)" : ""
  }
}

extension PortOfEntry {
  /// The number of the crossing, else the code of the port of entry, either of which names it.
  public var shortestName: String { feedNumber ?? code }
}
