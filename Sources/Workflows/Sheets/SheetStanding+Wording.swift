import Shipping
public import Storage
import Units

extension SheetStanding {
  /// The standing in a word or two for lists.
  public var name: String {
    switch self {
    case .counts: "counts"
    case .countsInPart: "in part"
    case .replaced: "replaced"
    case .expired: "expired"
    case .notYetValid: "not yet"
    }
  }

  /// The standing in words with its reason, without an end, for a sheet.
  public func text(of header: RateSheetHeader) -> String {
    switch self {
    case .counts: "counts today"
    case .countsInPart(let replacements):
      "counts today for \(countingServices(of: header).joined(separator: ", ")); "
        + Self.text(replacements)
    case .replaced(let replacements): Self.text(replacements)
    case .expired(let lastDay): "expired on \(lastDay.longText)"
    case .notYetValid(let firstDay): "not valid before \(firstDay.longText)"
    }
  }

  private static func text(_ replacements: [Replacement]) -> String {
    var sheets: [RateSheetHeader] = []
    for replacement in replacements where !sheets.contains(replacement.by) {
      sheets.append(replacement.by)
    }
    return sheets.map { sheet in
      let services = replacements.filter { $0.by == sheet }.map(\.service)
      return "\(services.joined(separator: ", ")) replaced by no. \(sheet.id), "
        + sheet.identity.title
    }.joined(separator: "; ")
  }
}
