import Shipping

/// Reads a grid with a lane a row into the lanes of a sheet, which are packed as they come.
///
/// A bad row is reported and left out, and so is one whose lane stands on an earlier row.
struct LaneGridReader<Lane: TariffLane> {
  let file: String
  /// Why a row is left out whose lane stands on an earlier line.
  let repeats: (_ firstLine: Int) -> RateSheetProblem.Reason

  /// Reads a grid.
  ///
  /// - Parameters:
  ///   - bytes: The file.
  ///   - book: Gets the lanes.
  ///   - report: Is told how far the grid is read.
  ///   - columns: Reads the header, and adds what is wrong with it.
  ///   - lane: Reads a row, and adds what is wrong with it.
  /// - Returns: What the grid gave, beside its lanes.
  func read<Columns>(
    _ bytes: ByteSource, into book: inout LaneBook<Lane>,
    report: @escaping RateSheetReader.RowReport,
    columns: (TableHeader, inout [RateSheetProblem]) -> Columns?,
    lane: (DelimitedText.Record, Columns, inout [RateSheetProblem]) -> Lane?
  ) -> GridReading {
    // The book is not to be copied when lanes are added to it.
    var lanes = book
    book = LaneBook()
    defer { book = lanes }
    let earlier = lanes.count
    var lines: [Int32] = []
    var stream = TableStream(file: file, report: report)
    let read = stream.read(bytes, columns: columns) { record, columns in
      var problems: [RateSheetProblem] = []
      guard let lane = lane(record, columns, &problems) else { return problems }
      // A lane of another grid, of a service of the same name, is not of this one.
      if let known = lanes.number(of: lane), known >= earlier {
        let reason = repeats(Int(lines[known - earlier]))
        return problems + [RateSheetProblem(file: file, line: record.line, reason: reason)]
      }
      lanes.append(lane)
      lines.append(Int32(clamping: record.line))
      return problems
    }
    return GridReading(stream, goodRowCount: read == nil ? nil : lines.count)
  }
}
