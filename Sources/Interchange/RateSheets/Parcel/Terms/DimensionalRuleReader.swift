import Shipping
import Units

/// Reads the `dimensional_weight` of a parcel service, which must be there.
struct DimensionalRuleReader {
  static let keys = ["divisor", "rounding", "over"]
  static let key = "dimensional_weight"
  private let units: ParcelUnits

  init(_ units: ParcelUnits) { self.units = units }

  func read(_ section: TermsSection, _ report: inout TermsReport) -> DimensionalRule? {
    switch section.members[Self.key] {
    case nil:
      report.add(.missing, at: section.path.field(Self.key))
      return nil
    case .text("none"): return DimensionalRule.none
    case .text("unstated"): return .unstated
    case .table(let members):
      return own(TermsSection(path: section.path.field(Self.key), members: members), &report)
    default:
      return section.choice(Self.key, PublishedDimensionalRule.self, &report).map { .published($0) }
    }
  }

  private func own(_ rule: TermsSection, _ report: inout TermsReport) -> DimensionalRule? {
    rule.checkKeys(Self.keys, &report)
    let rounding = rule.choice("rounding", SideRounding.self, &report) ?? .up
    let over = rule.volume("over", &report)
    let number = rule.members["divisor"]?.digits.flatMap { Int($0) }
    let divisor = number.flatMap {
      DimensionalDivisor($0, units, rounding: rounding, over: over, source: "the sheet")
    }
    if divisor == nil {
      let range = DimensionalDivisor.believed
      report.add(
        .wrongKind(needed: "a divisor from \(range.lowerBound) to \(range.upperBound)"),
        at: rule.path.field("divisor"), value: rule.members["divisor"])
    }
    return divisor.map { .divisor($0) }
  }
}
