import Shipping
import Units

/// Reads the CSV grid of one service into lanes; a bad row is reported and left out.
///
/// The file comes piece by piece and the lanes are packed, so that a million rows take about a hundred
/// megabytes.
struct GridReader {
  /// The lanes of a sheet, to which each grid adds those of its service.
  typealias Book = LaneBook<ClassTariff.Lane>

  private let file: String
  private let service: TermsReader.ServiceTerms
  private let currency: Currency
  private var zones = GridZones()
  private var book: Book
  /// How many lanes the book had before.
  private let earlierLaneCount: Int
  /// The line of each part of a lane that was added, the first behind those of earlier grids.
  private var lines: [Int32] = []
  private let earlierPartCount: Int

  static func read(
    _ bytes: ByteSource, file: String, service: TermsReader.ServiceTerms, currency: Currency,
    into book: inout Book, report: @escaping RateSheetReader.RowReport
  ) -> GridReading {
    var reader = GridReader(file: file, service: service, currency: currency, book: book)
    // The book is not to be copied when the reader adds to it.
    book = Book()
    defer { book = reader.book }
    return reader.read(bytes, report: report)
  }

  private init(
    file: String, service: TermsReader.ServiceTerms, currency: Currency, book: Book
  ) {
    self.file = file
    self.service = service
    self.currency = currency
    self.book = book
    earlierLaneCount = book.count
    earlierPartCount = book.partCount
  }

  private mutating func read(
    _ bytes: ByteSource, report: @escaping RateSheetReader.RowReport
  ) -> GridReading {
    var stream = TableStream(file: file, report: report)
    var goodRowCount = 0
    let columns = stream.read(bytes) { header, problems in
      GridColumns(header.record, file: file, problems: &problems)
    } row: { record, columns in
      var row = GridRow(record, columns, file: file, currency: currency)
      row.readCells(zones: &zones)
      if row.hasError { keepLane(of: row) } else { place(&row) }
      if !row.hasError { goodRowCount += 1 }
      return row.problems
    }
    addTransitDays()
    return GridReading(stream, goodRowCount: columns == nil ? nil : goodRowCount)
  }
}

extension GridReader {
  /// Puts a good row into its lane, unless it contradicts an earlier row of the lane.
  private mutating func place(_ row: inout GridRow) {
    guard let origin = row.origin, let destination = row.destination,
      let freightClass = row.freightClass
    else { return }
    let name = service.service.name
    // A lane of another grid, of a service of the same name, is not of this one.
    let known = book.number(of: name, from: origin, to: destination)
      .flatMap { $0 < earlierLaneCount ? nil : $0 }
    if let known {
      if let part = book.part(withRatesOf: freightClass, ofLane: known) {
        return row.report(.freightClass, .duplicateRow(firstLine: line(ofPart: part)))
      }
      if let other = contradiction(of: row, toLane: known) { return row.report(other.0, other.1) }
    }
    let lane = known ?? book.addLane(of: name, from: origin, to: destination)
    note(book.add(freightClass, row.rates, toLane: lane), row)
    if let minimum = row.minimum, book.tariffMinimum(ofLane: lane) == nil {
      note(book.add(tariffMinimum: minimum, toLane: lane), row)
    }
    if let days = row.transit, book.transitDays(ofLane: lane) == nil {
      note(book.add(transitDays: days, toLane: lane), row)
    }
  }

  /// Keeps the lane of a row that is left out, without rates: else its freight would go by a wider lane, at
  /// another price.
  private mutating func keepLane(of row: GridRow) {
    guard let origin = row.origin, let destination = row.destination,
      book.number(of: service.service.name, from: origin, to: destination) == nil
    else { return }
    _ = book.addLane(of: service.service.name, from: origin, to: destination)
  }

  /// Keeps the line of a part that was added.
  private mutating func note(_ part: Int, _ row: GridRow) {
    lines.append(Int32(clamping: row.line))
  }

  private func line(ofPart part: Int) -> Int { Int(lines[part - earlierPartCount]) }

  private func contradiction(
    of row: GridRow, toLane lane: Int
  ) -> (GridColumns.Kind, RateSheetProblem.Reason)? {
    if let minimum = row.minimum, let first = book.tariffMinimum(ofLane: lane),
      minimum != first.amount
    {
      return (
        .minimum,
        .differsWithinLane(firstLine: line(ofPart: first.part), other: first.amount.plainText)
      )
    }
    if let transit = row.transit, let first = book.transitDays(ofLane: lane), transit != first.days
    {
      return (
        .transit,
        .differsWithinLane(firstLine: line(ofPart: first.part), other: String(first.days))
      )
    }
    return nil
  }

  /// Adds the days of the service to lanes without their own.
  private mutating func addTransitDays() {
    guard let days = service.transitDays else { return }
    for lane in earlierLaneCount..<book.count where book.transitDays(ofLane: lane) == nil {
      _ = book.add(transitDays: days, toLane: lane)
    }
  }
}
