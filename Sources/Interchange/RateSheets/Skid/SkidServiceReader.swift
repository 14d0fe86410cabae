import Shipping
import Units

/// Reads one `[[service]]` of a sheet of skid or foot rates.
struct SkidServiceReader {
  /// One service, before its grid is read.
  struct Terms {
    var service: SkidTariff.Service
    var grid: String
    var gridPath: FieldPath
    var transitDays: Int?
  }

  /// The keys that only these services have.
  static let ownKeys = ["counted_by", "skid_length", "skid_width", "heaviest_each", "orientation"]

  /// The keys of class rates that have no meaning here.
  private static let classKeys: Set<String> = ["class_discounts", "freight_all_kinds"]

  private let shared: ServiceReader

  init(_ shared: ServiceReader) {
    self.shared = shared
  }

  func read(_ section: TermsSection, _ report: inout TermsReport) -> Terms? {
    section.checkKeys(
      ServiceReader.keys.filter { !Self.classKeys.contains($0) } + Self.ownKeys, &report)
    let name = section.text("name", required: true, &report)
    let grid = section.text("grid", required: true, &report)
    let transitDays = section.whole("transit_days", &report)
    let counting = counting(section, &report)
    let terms = shared.terms(section, &report)
    guard let name, let grid else { return nil }
    return Terms(
      service: SkidTariff.Service(name: name, counting: counting, terms: terms), grid: grid,
      gridPath: section.path.field("grid"), transitDays: transitDays)
  }

  private func counting(
    _ section: TermsSection, _ report: inout TermsReport
  ) -> SkidCounting {
    let unit = section.choice("counted_by", SkidUnit.self, &report)
    if section.members["counted_by"] == nil {
      report.add(.missing, at: section.path.field("counted_by"))
    }
    let usual = SkidCounting(by: unit ?? .skid)
    return SkidCounting(
      by: usual.unit, length: section.length("skid_length", &report) ?? usual.length,
      width: section.length("skid_width", &report) ?? usual.width,
      heaviest: section.mass("heaviest_each", &report),
      orientation: section.choice("orientation", FloorSpace.Orientation.self, &report)
        ?? usual.orientation)
  }
}
