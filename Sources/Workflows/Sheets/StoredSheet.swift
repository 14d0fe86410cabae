import Shipping
public import Storage
public import Units

/// A rate sheet on the desk: which one it is, and whether it counts today.
public struct StoredSheet: Hashable, Sendable, Identifiable {
  /// Which sheet it is, with its days and services.
  public let header: RateSheetHeader
  /// Whether it counts today, and if not, why.
  public let standing: SheetStanding
  /// The version before it: the latest earlier import of the carrier with a service in common.
  public let before: RateSheetHeader?
  /// The day on which it was imported, in the user's zone.
  public let importedDay: CalendarDay

  /// The number of the sheet on this desk.
  public var id: Int64 { header.id }

  /// True when any service of the sheet counts today.
  public var counts: Bool { !standing.countingServices(of: header).isEmpty }

  /// True when every word of a text occurs in carrier, code, name, version, kind, services or
  /// standing, in any case.
  public func hasWords(of text: String) -> Bool {
    let identity = header.identity
    let own =
      ([identity.carrier, identity.scac ?? "", identity.name, identity.version]
      + [header.kind.rawValue, standing.name] + header.services).joined(separator: "\n")
      .lowercased()
    return text.lowercased().split(whereSeparator: \.isWhitespace).allSatisfy { own.contains($0) }
  }
}

extension RateSheetHeader {
  /// The sheet with its number and carrier, such as `no. 3, Maple Freight, Maple 2026-07`.
  public var fullTitle: String { "no. \(id), \(identity.carrier), \(identity.title)" }

  /// What the largest part of the sheet is made of, such as `16 lanes` or `1 bracket`.
  public var sizeText: String {
    let one = kind == .parcel ? "bracket" : "lane"
    return "\(laneCount) \(one)\(laneCount == 1 ? "" : "s")"
  }

  /// The days for which it holds, such as `from Thu 24 Sep 2026 through Wed 30 Dec 2026`.
  public var validityText: String { validity.text }
}
