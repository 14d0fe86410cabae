import Shipping
public import Storage
public import Units

/// A shared table on the desk: which version it is, and whether it counts today.
public struct StoredTable: Hashable, Sendable, Identifiable {
  /// Whether a version counts on a day, and if not, why.
  public enum Standing: Hashable, Sendable {
    /// It counts.
    case counts
    /// Another version counts.
    case replaced(by: SharedTableHeader)
    /// Its last day is over.
    case expired(lastDay: CalendarDay)
    /// Its first day is still to come.
    case notYetValid(firstDay: CalendarDay)
  }

  /// Which version it is.
  public let header: SharedTableHeader
  /// Whether it counts today.
  public let standing: Standing
  /// The version that was imported before it, or nothing.
  public let before: SharedTableHeader?
  /// The day on which it was imported, in the user's zone.
  public let importedDay: CalendarDay

  /// The number of the table on this desk.
  public var id: Int64 { header.id }

  /// True when every word of a text occurs in carrier, name, version, kind or standing, in any case.
  public func hasWords(of text: String) -> Bool {
    let identity = header.identity
    let own =
      [identity.carrier ?? "", identity.name, identity.version, header.kind.name, standing.name]
      .joined(separator: "\n").lowercased()
    return text.lowercased().split(whereSeparator: \.isWhitespace).allSatisfy { own.contains($0) }
  }

  /// How many rows it has, such as `8 steps` or `1 charge`.
  public var sizeText: String {
    let one =
      switch header.kind {
      case .fuelTable: "step"
      case .accessorialSchedule: "charge"
      case .zoneChart: "lane"
      }
    return "\(header.rowCount) \(one)\(header.rowCount == 1 ? "" : "s")"
  }
}

extension StoredTable.Standing {
  /// The standing of a version among all of its name.
  ///
  /// - Parameters:
  ///   - header: The version.
  ///   - versions: All versions of the name, in the order of their import.
  ///   - day: The day of shipping.
  init(of header: SharedTableHeader, among versions: [SharedTableHeader], on day: CalendarDay) {
    if let lastDay = header.validity.through, lastDay < day {
      self = .expired(lastDay: lastDay)
    } else if let firstDay = header.validity.from, day < firstDay {
      self = .notYetValid(firstDay: firstDay)
    } else if let other = versions.inForce(on: day, validity: \.validity), other.id != header.id {
      self = .replaced(by: other)
    } else {
      self = .counts
    }
  }

  /// The standing in a word or two for lists.
  public var name: String {
    switch self {
    case .counts: "counts"
    case .replaced: "replaced"
    case .expired: "expired"
    case .notYetValid: "not yet"
    }
  }

  /// The standing in words with its reason, without an end.
  public var text: String {
    switch self {
    case .counts: "counts today"
    case .replaced(let other): "replaced by no. \(other.id), \(other.identity.title)"
    case .expired(let lastDay): "expired on \(lastDay.longText)"
    case .notYetValid(let firstDay): "not valid before \(firstDay.longText)"
    }
  }
}
