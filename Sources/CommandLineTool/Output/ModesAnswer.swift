import Shipping
import Units
import Workflows

/// Which modes a shipment can go by, as JSON.
struct ModesAnswer: Encodable {
  struct Mode: Encodable {
    var mode: FreightMode
    var verdict: String
    var reasonsFor: [String]
    var reasonsAgainst: [String]
    var source: String
  }

  struct Truck: Encodable {
    var equipment: Equipment
    var fits: Bool
    var reasons: [String]
    /// The weight with the truck's own; absent where that is not on file, or nothing fits.
    var gross: Mass?
    /// The legal limits of both ends.
    var legalLimits: [GrossWeightLimit]
  }

  var summary: String
  var modes: [Mode]
  var trucks: [Truck]
  var warnings: [String]

  init(_ report: ModeReport) {
    summary = report.summary
    modes = report.advice.options.map {
      Mode(
        mode: $0.mode, verdict: $0.verdict, reasonsFor: $0.reasonsFor.map(\.text),
        reasonsAgainst: $0.reasonsAgainst.map(\.text), source: $0.source)
    }
    trucks = report.advice.trucks.map {
      Truck(
        equipment: $0.equipment, fits: $0.fits, reasons: $0.problems.map(\.reasonText),
        gross: $0.load?.gross, legalLimits: $0.load?.legalLimits ?? [])
    }
    warnings = report.warnings.map(\.sentence)
  }
}
