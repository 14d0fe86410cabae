import Shipping
import Units

/// Reads a tariff from a table: CSV, or with semicolons or tabs, UTF-8 with or without a byte-order
/// mark, lines ended by line feeds with or without carriage returns.
///
/// One bad row refuses the whole: half a tariff would give wrong rates without a word.
public enum TariffTableReader {
  /// Reads the bytes of a file.
  ///
  /// - Parameters:
  ///   - bytes: The file.
  ///   - file: Its name, for problems.
  ///   - mapping: Which columns hold what.
  ///   - head: What is told of the edition.
  /// - Returns: The edition, or all that is wrong.
  public static func read(
    _ bytes: [UInt8], named file: String, mapping: TariffMapping, head: TariffEditionHead
  ) -> TariffReading {
    var problems = ProblemTally<TariffProblem>()
    func refused(_ reason: TariffProblem.Reason, _ column: String = "") -> TariffReading {
      let problem = TariffProblem(file: file, line: nil, column: column, value: "", reason: reason)
      return TariffReading(edition: nil, problems: [problem], rowCount: 0)
    }
    do {
      var reader = try DelimitedReader(.memory(bytes))
      guard let header = try reader.next() else { return refused(.empty) }
      let columns: TariffTableColumns
      do {
        columns = try TariffTableColumns(header.fields, mapping)
      } catch {
        return refused(error.reason, error.column)
      }
      var rows = TariffTableRows(columns: columns, file: file)
      while let record = try reader.next() {
        do {
          try rows.take(record)
        } catch {
          problems.append(error)
        }
      }
      let all = problems.all { further in
        TariffProblem(
          file: file, line: nil, column: "", value: "", reason: .further(further))
      }
      if all.isEmpty, rows.builder.count == 0 { return refused(.empty) }
      return TariffReading(
        edition: all.isEmpty ? head.edition(rows.builder) : nil, problems: all,
        missingColumns: columns.missing, unusedColumns: columns.unused, rowCount: rows.count)
    } catch {
      return refused(.notText(error))
    }
  }
}

/// Takes the rows of a table one by one.
private struct TariffTableRows {
  let columns: TariffTableColumns
  let file: String
  private(set) var builder: TariffEditionBuilder
  private(set) var count = 0
  private var unitLists: [String: [String]] = ["": []]

  init(columns: TariffTableColumns, file: String) {
    self.columns = columns
    self.file = file
    builder = TariffEditionBuilder(columns: columns.rates.map(\.column))
  }

  mutating func take(_ record: DelimitedText.Record) throws(TariffProblem) {
    count += 1
    let fields = record.fields
    func problem(
      _ reason: TariffProblem.Reason, _ column: String = "", _ value: String = ""
    ) -> TariffProblem {
      TariffProblem(file: file, line: record.line, column: column, value: value, reason: reason)
    }
    if record.isMalformed { throw problem(.malformedQuotes) }
    guard fields.count == columns.count else {
      throw problem(.otherFieldCount(header: columns.count))
    }
    let number: TariffNumber?
    let written = fields[columns.number]
    do {
      number = written.isEmpty ? nil : try TariffNumber(parsing: written)
    } catch {
      throw problem(.notANumber(error), columns.names[columns.number], written)
    }
    var indent: Int?
    if let column = columns.indent {
      guard let whole = Int(fields[column]), fields[column].first != "+" else {
        throw problem(.notAnIndent, columns.names[column], fields[column])
      }
      indent = whole
    }
    let description = columns.descriptions.map { fields[$0] }.filter { !$0.isEmpty }
      .joined(separator: " ")
    guard !description.isEmpty else { throw problem(.noDescription) }
    guard let units = units(fields) else {
      throw problem(.notAList, "unit", columns.units.map { fields[$0] }.joined(separator: " "))
    }
    do {
      try builder.append(
        number: number, indent: indent, description: description, units: units,
        rates: columns.rates.map { fields[$0.index] }, notes: notes(fields))
    } catch {
      throw problem(.line(error), "", written)
    }
  }

  private func notes(_ fields: [String]) -> [String] {
    columns.notes.compactMap { column in
      fields[column].isEmpty ? nil : "\(columns.names[column]): \(fields[column])"
    }
  }

  private mutating func units(_ fields: [String]) -> [String]? {
    var units: [String] = []
    for column in columns.units {
      guard let more = unitLists[fields[column]] ?? Self.list(fields[column]) else { return nil }
      unitLists[fields[column]] = more
      units += more
    }
    return units
  }

  /// One unit, or the list within a cell that the export of the United States writes as JSON.
  private static func list(_ text: String) -> [String]? {
    guard text.hasPrefix("[") else { return [text] }
    guard let value = try? JSONReader.read(Array(text.utf8)), case .array(let elements) = value
    else { return nil }
    var units: [String] = []
    for element in elements {
      guard case .text(let unit) = element else { return nil }
      if !unit.isEmpty { units.append(unit) }
    }
    return units
  }
}
