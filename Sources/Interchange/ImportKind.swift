/// What kind of file it is that someone wants to import.
public enum ImportKind: String, Hashable, Sendable, Codable, CaseIterable {
  /// The terms of a rate sheet: TOML with a `[sheet]`.
  case rateSheetTerms
  /// The grid of a rate sheet: CSV with lanes and weight breaks, or with numbers of skids or feet.
  case rateSheetGrid
  /// A parcel carrier's services as Karrio lists them.
  case serviceTable
  /// A fuel table: TOML with a `[fuel_table]`.
  case fuelTable
  /// The steps of a fuel table as CSV.
  case fuelGrid
  /// What accessorials cost: TOML with an `[accessorial_schedule]`.
  case accessorialSchedule
  /// A zone chart of parcels: TOML with a `[zone_chart]`.
  case zoneChart
  /// Weekly prices of fuel as CSV.
  case fuelPrices
  /// Freight invoices as X12 210.
  case freightInvoices
  /// Carriers' answers to load tenders as X12 990.
  case tenderResponses
  /// X12 without a set that is read here.
  case otherX12
  /// Freight invoices as a CSV table with a row for each charge.
  case invoiceTable
  /// Nothing that is known.
  case unknown

  /// Tells the kind from the name and the first kilobytes of a file.
  ///
  /// The contents decide, and the name only where they do not: a file is often renamed.
  public static func recognise(name: String, head: [UInt8]) -> ImportKind {
    if let kind = x12Kind(head) { return kind }
    // The head may end within a character or a row: only whole lines count.
    let lines = head.lastIndex(of: UInt8(ascii: "\n")).map { Array(head[...$0]) } ?? head
    let text: ArraySlice<UInt8>
    do {
      text = try PlainText.validated(lines)
    } catch {
      // A reader tells what is wrong with the text.
      return isTerms(name) && error != .empty ? .rateSheetTerms : .unknown
    }
    if let kind = firstTable(of: text) { return kind }
    if let kind = tableKind(lines) { return kind }
    return isTerms(name) && text.contains(UInt8(ascii: "=")) ? .rateSheetTerms : .unknown
  }

  /// What is wrong with a file of this kind that is named like text and is none, in one sentence; nothing
  /// for other files.
  public func textProblem(name: String, bytes: [UInt8]) -> String? {
    guard self == .unknown, name.lowercased().hasSuffix(".csv") else { return nil }
    do {
      _ = try PlainText.validated(bytes)
      return nil
    } catch {
      return RateSheetProblem(file: name, line: error.line, reason: .notText(error)).sentence
    }
  }

  private static func isTerms(_ name: String) -> Bool { name.lowercased().hasSuffix(".toml") }

  /// What can be done with the file, in one sentence.
  public var sentence: String {
    switch self {
    case .rateSheetTerms: "A rate sheet: its terms, with the grids beside it."
    case .rateSheetGrid:
      "The grid of a rate sheet; import the TOML file with its terms, which names the grid."
    case .serviceTable: "A parcel carrier's services, as Karrio lists them."
    case .fuelTable: "A fuel table: its rules, with the grid of its steps beside it."
    case .fuelGrid:
      "The steps of a fuel table; import the TOML file with its rules, which names the grid."
    case .accessorialSchedule: "What a carrier's accessorials cost."
    case .zoneChart: "A zone chart of parcels: its days, with the table of its lanes beside it."
    case .fuelPrices: "Weekly prices of fuel."
    case .freightInvoices: "Freight invoices (X12 210): each is compared with its quote."
    case .tenderResponses:
      "Answers to load tenders (X12 990): each is matched to its booked shipment."
    case .otherX12:
      "An X12 file without a set that Crossbill reads; it reads freight invoices (210) and answers "
        + "to load tenders (990)."
    case .invoiceTable: "Freight invoices as a table, a row for each charge."
    case .unknown:
      "Not a file that Crossbill knows; it accepts a rate sheet as a TOML file with a [sheet] table "
        + "and CSV grids beside it, a parcel carrier's services as Karrio lists them, a fuel table, accessorial schedule or zone chart as a TOML file with a [fuel_table], [accessorial_schedule] or [zone_chart], weekly prices of fuel as "
        + "CSV, freight invoices as X12 210 or CSV, and answers to load tenders "
        + "as X12 990."
    }
  }

  /// The kind by the first table of a TOML file that tells it.
  private static func firstTable(of text: ArraySlice<UInt8>) -> ImportKind? {
    let kinds: [(table: String, kind: ImportKind)] = [
      ("[sheet]", .rateSheetTerms), ("[\(FuelTableReader.table)]", .fuelTable),
      ("[\(AccessorialScheduleReader.table)]", .accessorialSchedule),
      ("[\(SharedZoneChartReader.table)]", .zoneChart),
    ]
    for line in String(decoding: text, as: UTF8.self).split(whereSeparator: \.isNewline) {
      let plain = line.filter { !$0.isWhitespace }
      if let found = kinds.first(where: { plain.hasPrefix($0.table) }) { return found.kind }
    }
    return nil
  }

  private static func tableKind(_ bytes: [UInt8]) -> ImportKind? {
    guard let header = (try? DelimitedText(bytes))?.records.first, !header.isMalformed else {
      return nil
    }
    if InvoiceColumns.looksRight(header.fields) { return .invoiceTable }
    if FuelPriceReader.looksRight(header.fields) { return .fuelPrices }
    if FuelGridReader.looksRight(header.fields) { return .fuelGrid }
    if KarrioServicesReader.looksRight(header.fields) { return .serviceTable }
    let grids = [
      ParcelGridReader.looksRight, ZoneChartReader.looksRight, MileGridReader.looksRight,
    ]
    if grids.contains(where: { $0(header.fields) }) { return .rateSheetGrid }
    var problems: [RateSheetProblem] = []
    let isGrid = GridColumns(header, file: "", problems: &problems) != nil
    return isGrid || SkidGridColumns.looksRight(header.fields) ? .rateSheetGrid : nil
  }

  /// The kind of an X12 file by the first set in it that is read here.
  private static func x12Kind(_ head: [UInt8]) -> ImportKind? {
    let start = head.starts(with: [0xef, 0xbb, 0xbf]) ? head[3...] : head[...]
    guard start.drop(while: { $0 <= 32 }).starts(with: Array("ISA".utf8)) else { return nil }
    var scanner = X12Scanner(head)
    while !scanner.isAtEnd() {
      switch scanner.next() {
      case .segment(let segment) where segment.id == "ST":
        if segment[1] == "210" { return .freightInvoices }
        if segment[1] == "990" { return .tenderResponses }
      case .segment, .header: continue
      case .broken(let problem):
        // A name such as "ISABELLA" is no interchange.
        if problem.reason == .headerTooShort || problem.reason == .impossibleDelimiters {
          return hasFullHeader(start) ? .otherX12 : nil
        }
      }
    }
    return .otherX12
  }

  /// True when what begins with ISA is long enough to have been one.
  private static func hasFullHeader(_ bytes: ArraySlice<UInt8>) -> Bool {
    let begin = bytes.drop { $0 <= 32 }
    guard let sign = begin.dropFirst(3).first else { return false }
    return begin.prefix(120).count { $0 == sign } >= 8
  }
}
