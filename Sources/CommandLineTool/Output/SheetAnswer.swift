import Shipping
import Storage
import Units
import Workflows

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
