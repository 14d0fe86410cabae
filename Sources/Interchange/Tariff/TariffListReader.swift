import Shipping
import Units

/// Reads the JSON export of the tariff of the United States: a list of lines with the names `htsno`,
/// `indent`, `description`, `units`, `general`, `special`, `other`, `footnotes`,
/// `quotaQuantity` and `additionalDuties`.
///
/// Unlike the table it holds the footnotes, such as `See 9903.88.15.`, by which lines of chapter 99
/// attach. One bad line refuses the whole. Source: the export of the HTSUS.
public enum TariffListReader {
  private static let columns: [(column: TariffColumn, name: String)] = [
    (.general, "general"), (.special, "special"), (.columnTwo, "other"),
  ]

  /// Reads the bytes of a file.
  ///
  /// - Parameters:
  ///   - bytes: The file.
  ///   - file: Its name, for problems.
  ///   - head: What is told of the edition.
  /// - Returns: The edition, or all that is wrong.
  public static func read(
    _ bytes: [UInt8], named file: String, head: TariffEditionHead
  ) -> TariffReading {
    func refused(_ reason: TariffProblem.Reason) -> TariffReading {
      let problem = TariffProblem(file: file, line: nil, column: "", value: "", reason: reason)
      return TariffReading(edition: nil, problems: [problem], rowCount: 0)
    }
    let value: JSONValue
    do {
      value = try JSONReader.read(bytes)
    } catch {
      return refused(.notJSON(error))
    }
    guard case .array(let entries) = value else { return refused(.noLines) }
    if entries.isEmpty { return refused(.empty) }
    var builder = TariffEditionBuilder(columns: columns.map(\.column))
    var problems = ProblemTally<TariffProblem>()
    for (index, entry) in entries.enumerated() {
      do {
        try append(entry, to: &builder)
      } catch {
        problems.append(
          TariffProblem(
            file: file, line: index + 1, column: error.column, value: error.value,
            reason: error.reason))
      }
    }
    let all = problems.all { further in
      TariffProblem(file: file, line: nil, column: "", value: "", reason: .further(further))
    }
    return TariffReading(
      edition: all.isEmpty ? head.edition(builder) : nil, problems: all, rowCount: entries.count)
  }

  private struct Fault: Error {
    var column = ""
    var value = ""
    let reason: TariffProblem.Reason
  }

  private static func append(
    _ entry: JSONValue, to builder: inout TariffEditionBuilder
  ) throws(Fault) {
    guard case .object(let members) = entry else { throw Fault(reason: .noLines) }
    let written = text(members["htsno"])
    var number: TariffNumber?
    if !written.isEmpty {
      do {
        number = try TariffNumber(parsing: written)
      } catch {
        throw Fault(column: "htsno", value: written, reason: .notANumber(error))
      }
    }
    guard let indent = Int(text(members["indent"])) else {
      throw Fault(column: "indent", value: text(members["indent"]), reason: .notAnIndent)
    }
    let description = text(members["description"])
    guard !description.isEmpty else { throw Fault(reason: .noDescription) }
    do {
      try builder.append(
        number: number, indent: indent, description: description, units: units(members["units"]),
        rates: columns.map { text(members[$0.name]) }, notes: notes(members))
    } catch {
      throw Fault(value: written, reason: .line(error))
    }
  }

  private static func text(_ value: JSONValue?) -> String {
    switch value {
    case .text(let text): text
    case .number(let number): number.text
    default: ""
    }
  }

  private static func units(_ value: JSONValue?) -> [String] {
    guard case .array(let elements) = value else { return [] }
    return elements.map { text($0) }.filter { !$0.isEmpty }
  }

  private static func notes(_ members: [String: JSONValue]) -> [String] {
    var notes: [String] = []
    if case .array(let footnotes) = members["footnotes"] {
      for case .object(let footnote) in footnotes {
        let note = ShownText.line(text(footnote["value"]))
        if !note.isEmpty { notes.append(note) }
      }
    }
    for name in ["quotaQuantity", "additionalDuties"] {
      let note = text(members[name])
      if !note.isEmpty { notes.append("\(name): \(note)") }
    }
    return notes
  }
}
