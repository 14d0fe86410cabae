import PlainTOML
import Shipping
import Units

/// Reads the TOML file of a rate sheet: who, when, in which currency, and the terms of each service.
struct TermsReader {
  /// The terms with the names of their grids.
  struct Terms {
    var identity: RateSheet.Identity
    var currency: Currency
    var validity: DayRange
    var tariff: TariffTerms
  }

  /// The services, by the kind of the sheet.
  enum TariffTerms {
    case classRates([ServiceTerms])
    case skidRates([SkidServiceReader.Terms])
    case parcel(ParcelSheetTerms)
    case perMile(PerMileSheetTerms)
  }

  /// One service, before its grid is read.
  struct ServiceTerms {
    var service: ClassTariff.Service
    var grid: String
    var gridPath: FieldPath
    var transitDays: Int?
  }

  private var report: TermsReport

  /// The tables that all services of freight may share.
  private static let sharedKeys = ["accessorials", "space"]

  static let sheetKeys = [
    "kind", "carrier", "scac", "name", "version", "source", "currency", "from", "through",
  ]

  /// Reads the terms, or reports why they cannot be used.
  static func read(
    _ text: String, file: String
  ) -> (terms: Terms?, report: TermsReport) {
    let document: [String: TermsValue]
    do {
      document = try TermsValue.document(text)
    } catch {
      // Lines are looked up only in text that is TOML, in which keys have a reasonable length.
      var report = TermsReport(file: file, text: "")
      report.add(
        RateSheetProblem(file: file, line: error.line, reason: .tomlSyntax(error.words)))
      return (nil, report)
    }
    var reader = TermsReader(report: TermsReport(file: file, text: text))
    let terms = reader.terms(document)
    return (reader.report.problems.contains(where: \.isError) ? nil : terms, reader.report)
  }

  private mutating func terms(_ document: [String: TermsValue]) -> Terms? {
    let root = TermsSection(path: FieldPath(steps: []), members: document)
    let sheet = root.table("sheet", &report)
    let kind = sheet?.choice("kind", TariffKind.self, &report) ?? .classRates
    root.checkKeys(["sheet", "service"] + (kind == .parcel ? [] : Self.sharedKeys), &report)
    guard let sheet else {
      if document["sheet"] == nil { report.add(.missing, at: FieldPath("sheet")) }
      return nil
    }
    sheet.checkKeys(Self.sheetKeys + Self.keys(of: kind), &report)
    let identity = identity(sheet)
    let currency = sheet.currency(&report)
    let validity = sheet.validity(&report)
    guard let currency else { return nil }
    let sections = root.tables("service", &report)
    if document["service"] == nil { report.add(.missing, at: FieldPath("service")) }
    checkNames(of: sections)
    let shared = ServiceReader.Shared(
      accessorials: AccessorialsReader(currency).read(root, &report),
      space: SpaceReader().read(root, &report))
    let tariff = tariff(kind, sheet, sections, currency, shared)
    guard let identity, let validity, let tariff else { return nil }
    return Terms(identity: identity, currency: currency, validity: validity, tariff: tariff)
  }

  /// Reports each service that has the name of one before it: the grids are read into lanes by that name.
  private mutating func checkNames(of sections: [TermsSection]) {
    var names: Set<String> = []
    for section in sections {
      guard case .text(let name)? = section.members["name"], !names.insert(name).inserted else {
        continue
      }
      report.add(
        RateSheetProblem(
          file: report.file, line: report.lines.line(of: section.path.field("name")),
          reason: .contradiction(.serviceTwice(name: name))))
    }
  }

  /// The keys that only sheets of a kind have.
  private static func keys(of kind: TariffKind) -> [String] {
    switch kind {
    case .classRates, .skidRates: []
    case .parcel: ParcelSheetTerms.sheetKeys
    case .perMile: PerMileSheetTerms.sheetKeys
    }
  }

  private mutating func tariff(
    _ kind: TariffKind, _ sheet: TermsSection, _ sections: [TermsSection], _ currency: Currency,
    _ shared: ServiceReader.Shared
  ) -> TariffTerms? {
    let reader = ServiceReader(currency, shared: shared)
    return switch kind {
    case .classRates: .classRates(sections.compactMap { reader.read($0, &report) })
    case .skidRates:
      .skidRates(sections.compactMap { SkidServiceReader(reader).read($0, &report) })
    case .parcel:
      ParcelTermsReader(sheet, currency, &report).map { .parcel($0.read(sections, &report)) }
    case .perMile:
      .perMile(PerMileTermsReader(sheet, currency, &report).read(sections, &report))
    }
  }

  private mutating func identity(_ sheet: TermsSection) -> RateSheet.Identity? {
    let carrier = sheet.text("carrier", required: true, &report)
    let name = sheet.text("name", required: true, &report)
    let version = sheet.text("version", required: true, &report)
    let source = sheet.text("source", required: true, &report)
    let scac = sheet.text("scac", &report)
    if let scac, !Self.isAlphaCode(scac) {
      report.add(
        .wrongKind(needed: "two to four capital letters"), at: sheet.path.field("scac"),
        value: .text(scac))
    }
    guard let carrier, let name, let version, let source else { return nil }
    return RateSheet.Identity(
      carrier: carrier, scac: scac, name: name, version: version, source: source)
  }

  private static func isAlphaCode(_ text: String) -> Bool {
    (2...4).contains(text.utf8.count) && text.utf8.allSatisfy { (65...90).contains($0) }
  }
}
