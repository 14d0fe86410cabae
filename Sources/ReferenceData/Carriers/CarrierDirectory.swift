public import Shipping
public import Units

/// The carriers whose standard alpha codes are bundled.
///
/// Only a handful, since the codes are licensed; a code that is not in it is as good as one that is.
public struct CarrierDirectory: Sendable {
  /// A carrier with its code.
  public struct Entry: Hashable, Sendable {
    /// The code.
    public let code: StandardCarrierAlphaCode
    /// The carrier's name.
    public let name: String
    /// Where the code was found, how far it can be trusted, and until when the carrier ran.
    public let source: FactSource

    /// The name with what must be known about it: `Day & Ross (UNVERIFIED)`.
    public func name(on day: CalendarDay) -> String {
      var notes: [String] = []
      if source.confidence == .unverified { notes.append("UNVERIFIED") }
      if let last = source.inForce.through, last < day { notes.append("closed \(last.civil.year)") }
      return notes.isEmpty ? name : "\(name) (\(notes.joined(separator: ", ")))"
    }
  }

  /// The carriers by code.
  public let entries: [StandardCarrierAlphaCode: Entry]

  /// What is wrong with the bundled file; empty in every released program.
  public let problems: [ReferenceTableError]

  /// The bundled carriers, read once when first asked for.
  public static let bundled = CarrierDirectory(TabbedText.rows(in: .carrierCodes))

  init(_ rows: [TabbedText.Row]) {
    var entries: [StandardCarrierAlphaCode: Entry] = [:]
    var problems: [ReferenceTableError] = []
    for row in rows {
      do {
        let entry = try Entry(row)
        entries[entry.code] = entry
      } catch {
        problems.append(error)
      }
    }
    self.entries = entries
    self.problems = problems
  }
}

extension CarrierDirectory.Entry {
  /// Reads a row of `carrier-codes.tsv`.
  init(_ row: TabbedText.Row) throws(ReferenceTableError) {
    let fields = try row.fields(exactly: 8)
    guard let code = StandardCarrierAlphaCode(parsing: fields[0]) else {
      throw row.error(.notACarrierCode(fields[0]))
    }
    self.code = code
    name = fields[1]
    source = try row.source(
      citation: fields[2], from: fields[3], to: fields[4], checked: fields[5],
      staleAfter: fields[6], confidence: fields[7])
  }
}
