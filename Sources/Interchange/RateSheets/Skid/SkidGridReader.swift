import Shipping
import Units

/// Reads the CSV grid of one service by the skid or foot: a lane a row.
enum SkidGridReader {
  static func read(
    _ bytes: ByteSource, file: String, service: SkidServiceReader.Terms, currency: Currency,
    into book: inout LaneBook<SkidTariff.Lane>, report: @escaping RateSheetReader.RowReport
  ) -> GridReading {
    var zones = GridZones()
    let reader = LaneGridReader<SkidTariff.Lane>(file: file) { .duplicateLane(firstLine: $0) }
    return reader.read(bytes, into: &book, report: report) { header, problems in
      SkidGridColumns(header.record, file: file, problems: &problems)
    } lane: { record, columns, problems in
      var row = SkidGridRow(record, columns, file: file, currency: currency)
      defer { problems = row.problems }
      return row.lane(of: service, &zones)
    }
  }
}
