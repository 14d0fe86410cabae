import Interchange
import Shipping
import Storage
import Units
import Workflows

/// Which stored sheet, as JSON.
struct SheetReference: Encodable {
  var number: Int64
  var carrier: String
  var name: String
  var version: String

  init(_ header: RateSheetHeader) {
    number = header.id
    carrier = header.identity.carrier
    name = header.identity.name
    version = header.identity.version
  }
}

/// A rate sheet of the desk as JSON; an end of its days that is absent is open.
struct SheetAnswer: Encodable {
  struct Replacement: Encodable {
    var service: String
    var by: SheetReference
  }

  var number: Int64
  var carrier: String
  var scac: String?
  var name: String
  var version: String
  var source: String
  var kind: TariffKind
  var currency: Currency
  var firstDay: CalendarDay?
  var lastDay: CalendarDay?
  var services: [String]
  /// Lanes, or the weight brackets of parcel rates.
  var rows: Int
  var state: String
  var reason: String
  var countingServices: [String]
  var replaced: [Replacement]
  var versionBefore: SheetReference?
  var importedAt: String
  var importedBy: String

  init(_ sheet: StoredSheet) {
    let header = sheet.header
    number = header.id
    carrier = header.identity.carrier
    scac = header.identity.scac
    name = header.identity.name
    version = header.identity.version
    source = header.identity.source
    kind = header.kind
    currency = header.currency
    firstDay = header.validity.from
    lastDay = header.validity.through
    services = header.services
    rows = header.laneCount
    state = Self.state(sheet.standing)
    reason = sheet.standing.text(of: header)
    countingServices = sheet.standing.countingServices(of: header)
    replaced = sheet.standing.replacements.map {
      Replacement(service: $0.service, by: SheetReference($0.by))
    }
    versionBefore = sheet.before.map(SheetReference.init)
    importedAt = header.imported.instant.isoText
    importedBy = header.imported.author
  }

  private static func state(_ standing: SheetStanding) -> String {
    switch standing {
    case .counts: "counts"
    case .countsInPart: "countsInPart"
    case .replaced: "replaced"
    case .expired: "expired"
    case .notYetValid: "notYetValid"
    }
  }
}

/// All facts of a rate sheet as JSON.
struct SheetFactsAnswer: Encodable {
  struct Term: Encodable {
    var name: String
    var text: String
  }

  struct Service: Encodable {
    var name: String
    var terms: [Term]
  }

  struct Coverage: Encodable {
    var name: String
    var unit: SheetCoverage.Unit
    var count: Int
    var first: [String]
  }

  var sheet: SheetAnswer
  var services: [Service]
  var coverage: [Coverage]

  init(_ facts: SheetFacts) {
    sheet = SheetAnswer(facts.sheet)
    services = facts.services.map { service in
      Service(name: service.name, terms: service.terms.map { Term(name: $0.name, text: $0.text) })
    }
    coverage = facts.coverage.map {
      Coverage(name: $0.name, unit: $0.unit, count: $0.count, first: $0.first)
    }
  }
}

/// What changes from one sheet to another as JSON.
struct ComparisonAnswer: Encodable {
  var from: SheetReference
  var to: SheetReference
  var isSame: Bool
  var summary: String
  var changes: [String]

  init(_ comparison: SheetComparison) {
    from = SheetReference(comparison.old)
    to = SheetReference(comparison.new)
    isSame = comparison.difference.isEmpty
    summary = comparison.summary
    changes = comparison.lines
  }
}
