import Shipping
import Units

/// Reads an accessorial schedule: charges by our names, by the special charge codes of X12, or by the codes
/// of the Digital LTL Council.
struct AccessorialScheduleReader {
  static let table = "accessorial_schedule"

  /// The tables of charges, each with the accessorials that its keys stand for.
  ///
  /// The two code systems cross (`RCL` is redelivery in X12 and reclass at the Council), so that each has
  /// a table of its own.
  private static let systems: [(table: String, codes: @Sendable (Accessorial) -> [String])] = [
    ("accessorials", { [$0.rawValue] }), ("x12", { $0.x12Codes }),
    ("digital_council", { $0.digitalCouncilCodes }),
  ]

  static func read(
    _ root: TermsSection, _ report: inout TermsReport
  ) -> SharedTableReading {
    root.checkKeys([table] + systems.map(\.table), &report)
    guard let section = root.table(table, &report) else {
      return SharedTableReading(table: nil, problems: report.problems, rowCount: 0)
    }
    section.checkKeys(TableHead.keys + ["currency"], &report)
    let head = TableHead(section, &report)
    guard let currency = section.currency(&report) else {
      return SharedTableReading(table: nil, problems: report.problems, rowCount: 0)
    }
    let (charges, count) = charges(root, currency, &report)
    var found: AccessorialSchedule?
    if let head {
      do {
        found = try AccessorialSchedule(
          identity: head.identity, currency: currency, validity: head.validity, charges: charges)
      } catch {
        report.add(RateSheetProblem(file: report.file, reason: .contradiction(error)))
      }
    }
    return SharedTableReading(
      table: found.map { .accessorials($0) }, problems: report.problems, rowCount: count)
  }

  private static func charges(
    _ root: TermsSection, _ currency: Currency, _ report: inout TermsReport
  ) -> (charges: [Accessorial: AccessorialCharge], count: Int) {
    let reader = AccessorialsReader(currency)
    var charges: [Accessorial: AccessorialCharge] = [:]
    var keys: [Accessorial: FieldPath] = [:]
    var count = 0
    for system in systems {
      guard let section = root.table(system.table, &report) else { continue }
      let known = Accessorial.allCases.flatMap(system.codes)
      section.checkKeys(known, &report)
      count += section.members.count
      for key in section.members.keys.sorted() where known.contains(key) {
        let charge = reader.charge(key, in: section, &report)
        for accessorial in Accessorial.allCases where system.codes(accessorial).contains(key) {
          let path = section.path.field(key)
          if let first = keys.updateValue(path, forKey: accessorial) {
            report.add(
              .sharedTable(.chargedTwice(accessorial, first: first.description)), at: path)
          }
          charges[accessorial] = charge
        }
      }
    }
    if count == 0 { report.add(.missing, at: FieldPath("accessorials")) }
    return (charges, count)
  }
}
