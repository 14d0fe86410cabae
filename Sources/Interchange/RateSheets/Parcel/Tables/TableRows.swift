/// The rows of a CSV table below its header, without those that are broken.
struct TableRows {
  let file: String
  let header: DelimitedText.Record
  let rows: [DelimitedText.Record]
  /// How many rows there are, broken ones too.
  let count: Int
  /// The lines of the broken ones.
  let brokenLines: [Int]

  /// Reads a table, or reports why it cannot be read.
  init?(_ bytes: [UInt8], file: String, problems: inout [RateSheetProblem]) {
    let text: DelimitedText
    do {
      text = try DelimitedText(bytes)
    } catch {
      problems.append(RateSheetProblem(file: file, line: error.line, reason: .notText(error)))
      return nil
    }
    guard let header = text.records.first, !header.isMalformed else {
      let reason: RateSheetProblem.Reason =
        text.records.isEmpty ? .notText(.empty) : .malformedQuotes
      problems.append(
        RateSheetProblem(file: file, line: text.records.first?.line, reason: reason))
      return nil
    }
    self.file = file
    self.header = header
    count = text.records.count - 1
    var broken: [Int] = []
    rows = text.records.dropFirst().filter { record in
      let more = record.fields.dropFirst(header.fields.count).first { !$0.isEmpty }
      guard record.isMalformed || more != nil else { return true }
      problems.append(
        RateSheetProblem(
          file: file, line: record.line, value: record.isMalformed ? "" : more ?? "",
          reason: record.isMalformed
            ? .malformedQuotes : .tooManyFields(header: header.fields.count)))
      broken.append(record.line)
      return false
    }
    brokenLines = broken
  }

  /// The position of each named column, or nothing when one that is needed is missing or one stands
  /// twice.
  ///
  /// - Parameters:
  ///   - names: The usual name of each column with its other names, in lower case without spaces, hyphens
  ///     and underscores.
  ///   - needed: The usual names of those that must be there.
  ///   - problems: Where a missing or repeated column is reported.
  /// - Returns: The positions by the usual names; other columns are not in it.
  func columns(
    _ names: [String: [String]], needed: [String], problems: inout [RateSheetProblem]
  ) -> [String: Int]? {
    var positions: [String: Int] = [:]
    let before = problems.count
    for (position, name) in header.fields.enumerated() {
      let plain = Self.plain(name)
      guard
        let usual = names.first(where: { Self.plain($0.key) == plain || $0.value.contains(plain) })
      else { continue }
      if positions.updateValue(position, forKey: usual.key) != nil {
        problems.append(problem(header, "column", name, .columnTwice))
      }
    }
    for name in needed where positions[name] == nil {
      problems.append(problem(header, "column \(name)", "", .missing))
    }
    return problems.count == before ? positions : nil
  }

  /// A problem of a row.
  func problem(
    _ record: DelimitedText.Record, _ field: String, _ value: String,
    _ reason: RateSheetProblem.Reason
  ) -> RateSheetProblem {
    RateSheetProblem(file: file, line: record.line, field: field, value: value, reason: reason)
  }

  /// A name without case, spaces, hyphens and underscores.
  static func plain(_ name: String) -> String {
    name.lowercased().filter { !" -_".contains($0) }
  }
}

extension DelimitedText.Record {
  /// The cell of a column; empty where the row ends before it or there is no such column.
  func cell(_ position: Int?) -> String {
    guard let position, fields.indices.contains(position) else { return "" }
    let cell = fields[position]
    return cell == "-" || cell == "\u{2013}" ? "" : cell
  }
}
