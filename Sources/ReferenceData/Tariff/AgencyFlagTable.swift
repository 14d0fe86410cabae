public import Shipping

/// The bundled agency flags of the US tariff, from the ACE report of 2026-02-21.
public struct AgencyFlagTable: Sendable {
  /// What the table says of a number.
  public enum Answer: Hashable, Sendable {
    /// The report has no flag for any line that begins with the number.
    case noFlag
    /// Every line that begins with the number has these flags.
    case every(AgencyFlags)
    /// Some lines that begin with the number have flags: all of them taken together. The ten-digit
    /// line decides.
    case some(AgencyFlags)
  }

  /// The agencies by the first two letters of their flags.
  public let agencies: [String: PartnerAgency]

  /// What is wrong with the bundled file; empty in every released program.
  public let problems: [ReferenceTableError]

  private let map: TariffPrefixMap<AgencyFlags>

  /// The bundled table, read once when first asked for.
  public static let bundled = AgencyFlagTable(TabbedText.rows(in: .agencyFlags))

  init(_ rows: [TabbedText.Row]) {
    var agencies: [String: PartnerAgency] = [:]
    var entries: [(TariffNumber, AgencyFlags)] = []
    var problems: [ReferenceTableError] = []
    for row in rows {
      do {
        if row.fields.first == "agency" {
          let agency = try PartnerAgency(row)
          agencies[agency.code] = agency
        } else {
          entries += try Self.entries(of: row)
        }
      } catch {
        problems.append(error)
      }
    }
    self.agencies = agencies
    self.problems = problems
    map = TariffPrefixMap(entries)
  }

  /// How many beginnings of numbers have flags.
  public var count: Int { map.count }

  /// The flags of a number of the US tariff, of any length.
  public func flags(of number: TariffNumber) -> Answer {
    if let above = map.longestPrefix(of: number) { return .every(above.value) }
    let below = map.entries(under: number).map(\.value)
    guard let first = below.first else { return .noFlag }
    return .some(below.dropFirst().reduce(first) { $0.union($1) })
  }
}

extension AgencyFlagTable {
  /// Reads a row of flags with the numbers that have them.
  private static func entries(
    of row: TabbedText.Row
  ) throws(ReferenceTableError) -> [(TariffNumber, AgencyFlags)] {
    let fields = try row.fields(exactly: 3)
    let codes = fields[0].split(separator: " ").map(String.init)
    for code in codes where code.count != 3 { throw row.error(.notAValue(code)) }
    let cases = fields[1].split(separator: " ")
    for word in cases where word != "AD" && word != "CV" { throw row.error(.notAValue(fields[1])) }
    let flags = AgencyFlags(
      codes: codes, mayHaveAntiDumpingCase: cases.contains("AD"),
      mayHaveCountervailingCase: cases.contains("CV"))
    var entries: [(TariffNumber, AgencyFlags)] = []
    for text in fields[2].split(separator: " ") {
      entries.append((try row.tariffNumber(String(text)), flags))
    }
    return entries
  }
}

extension PartnerAgency {
  /// Reads a row that begins with `agency`.
  init(_ row: TabbedText.Row) throws(ReferenceTableError) {
    let fields = try row.fields(exactly: 6)
    code = fields[1]
    name = fields[2]
    subject = fields[3]
    citation = fields[4]
    confidence = try row.confidence(fields[5])
  }
}
