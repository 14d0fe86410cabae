import Shipping
public import Storage
public import Units

/// Whether a stored sheet counts on a day, and if not, why.
public enum SheetStanding: Hashable, Sendable {
  /// A service for which a later import counts.
  public struct Replacement: Hashable, Sendable {
    /// The service.
    public let service: String
    /// The sheet that counts for it.
    public let by: RateSheetHeader
  }

  /// All of its services count.
  case counts
  /// Some of its services count; for the others later imports do.
  case countsInPart([Replacement])
  /// For all of its services later imports count.
  case replaced([Replacement])
  /// Its last day is over.
  case expired(lastDay: CalendarDay)
  /// Its first day is still to come.
  case notYetValid(firstDay: CalendarDay)

  /// The services for which later imports count.
  public var replacements: [Replacement] {
    switch self {
    case .countsInPart(let replacements), .replaced(let replacements): replacements
    case .counts, .expired, .notYetValid: []
    }
  }

  /// The services of the sheet that count, in its own order.
  public func countingServices(of header: RateSheetHeader) -> [String] {
    switch self {
    case .counts: return header.services
    case .countsInPart(let replacements):
      let gone = Set(replacements.map(\.service))
      return header.services.filter { !gone.contains($0) }
    case .replaced, .expired, .notYetValid: return []
    }
  }

  /// The standing of a sheet among all.
  ///
  /// - Parameters:
  ///   - header: The sheet.
  ///   - choices: The choices among all sheets for the day, as prices are made with them.
  ///   - day: The day of shipping.
  init(of header: RateSheetHeader, among choices: [SheetChoice], on day: CalendarDay) {
    if let lastDay = header.validity.through, lastDay < day {
      self = .expired(lastDay: lastDay)
    } else if let firstDay = header.validity.from, day < firstDay {
      self = .notYetValid(firstDay: firstDay)
    } else {
      self.init(of: header, among: choices)
    }
  }

  private init(of header: RateSheetHeader, among choices: [SheetChoice]) {
    let own = choices.first { $0.header.id == header.id }?.services ?? []
    let rivals = choices.filter { $0.header.isOfCarrier(of: header) && $0.header.id != header.id }
    let replacements = header.services.filter { !own.contains($0) }.compactMap { service in
      rivals.first { rival in
        rival.services.contains { $0.lowercased() == service.lowercased() }
      }.map { Replacement(service: service, by: $0.header) }
    }
    if own.isEmpty {
      self = .replaced(replacements)
    } else {
      self = replacements.isEmpty ? .counts : .countsInPart(replacements)
    }
  }
}

extension RateSheetHeader {
  /// True when the other sheet is of the same carrier, in any case.
  func isOfCarrier(of other: RateSheetHeader) -> Bool {
    identity.carrier.lowercased() == other.identity.carrier.lowercased()
  }
}
