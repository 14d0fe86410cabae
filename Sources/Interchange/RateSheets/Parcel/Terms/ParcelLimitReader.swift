import Shipping
import Units

/// Reads the `limits` of a parcel service.
struct ParcelLimitReader {
  static let keys = [
    "heaviest", "longest", "second", "third", "length_plus_girth", "sum_of_sides",
  ]

  func read(_ section: TermsSection, _ report: inout TermsReport) -> ParcelLimitRule {
    switch section.members["limits"] {
    case nil, .text("none"): .none
    case .table(let members):
      own(TermsSection(path: section.path.field("limits"), members: members), &report)
    default:
      section.choice("limits", PublishedParcelLimits.self, &report).map { .published($0) } ?? .none
    }
  }

  private func own(_ table: TermsSection, _ report: inout TermsReport) -> ParcelLimitRule {
    table.checkKeys(Self.keys, &report)
    func length(_ key: String, _ report: inout TermsReport) -> Attested<Length>? {
      table.length(key, &report).map { Attested($0, .primary) }
    }
    return .own(
      ParcelLimits(
        heaviest: table.mass("heaviest", &report).map { Attested($0, .primary) },
        longest: length("longest", &report), second: length("second", &report),
        third: length("third", &report),
        lengthPlusGirth: length("length_plus_girth", &report),
        sum: length("sum_of_sides", &report)))
  }
}
