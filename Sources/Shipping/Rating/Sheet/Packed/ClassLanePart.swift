import Units

/// One part of a packed lane of class rates; the parts of a lane stand in any order, each once.
///
/// The rates of a class are its number, a bit for each weight break that has one, and the rates: in
/// hundredths where all are whole hundredths, else in ten-thousandths. Seven rates take some twenty
/// bytes.
enum ClassLanePart {
  case rates(FreightClass)
  case transitDays(Int)
  case tariffMinimum(Money)

  private static let transitMark: UInt8 = 0x40
  private static let minimumMark: UInt8 = 0x41
  private static let inHundredths: UInt64 = 1 << 9

  static func append(transitDays: Int, to writer: inout PackedWriter) {
    writer.append(transitMark)
    writer.append(signed: Int64(transitDays))
  }

  static func append(_ minimum: Money, to writer: inout PackedWriter) {
    writer.append(minimumMark)
    writer.append(minimum)
  }

  /// The rates of a class by weight break, from the lightest.
  static func append(
    _ freightClass: FreightClass, _ rates: [HundredweightRate?], to writer: inout PackedWriter
  ) {
    var breaks: UInt64 = 0
    var isWhole = true
    for (index, rate) in rates.enumerated() {
      guard let rate else { continue }
      breaks |= 1 << UInt64(index)
      isWhole = isWhole && rate.tenThousandths % 100 == 0
    }
    writer.append(UInt8(freightClass.index))
    writer.append(unsigned: isWhole ? breaks | inHundredths : breaks)
    for case let rate? in rates {
      let units = isWhole ? rate.tenThousandths / 100 : rate.tenThousandths
      writer.append(unsigned: UInt64(units))
    }
  }

  /// Reads a part, its rates into a grid; nothing comes back for bytes that are none.
  static func read(_ reader: inout PackedReader, into table: inout ClassRateTable) -> Self? {
    guard let mark = reader.byte() else { return nil }
    switch mark {
    case transitMark: return reader.count().map { .transitDays($0) }
    case minimumMark: return reader.money().map { .tariffMinimum($0) }
    default:
      guard mark < FreightClass.allCases.count else { return nil }
      let freightClass = FreightClass.allCases[Int(mark)]
      return readRates(of: freightClass, &reader, into: &table) ? .rates(freightClass) : nil
    }
  }

  /// True for a part with the rates of a class.
  static func isRates(of freightClass: FreightClass, _ reader: PackedReader) -> Bool {
    var reader = reader
    return reader.byte() == UInt8(freightClass.index)
  }

  /// The transit days of a part, if it is such a part.
  static func transitDays(_ reader: PackedReader) -> Int? {
    var reader = reader
    return reader.byte() == transitMark ? reader.count() : nil
  }

  /// The tariff minimum of a part, if it is such a part.
  static func tariffMinimum(_ reader: PackedReader) -> Money? {
    var reader = reader
    return reader.byte() == minimumMark ? reader.money() : nil
  }

  private static func readRates(
    of freightClass: FreightClass, _ reader: inout PackedReader, into table: inout ClassRateTable
  ) -> Bool {
    guard let head = reader.unsigned(), head < inHundredths << 1, head & ~inHundredths != 0,
      !table.contains(freightClass)
    else { return false }
    let share: Int64 = head & inHundredths == 0 ? 1 : 100
    return table.addRow(freightClass) { column in
      guard head & 1 << UInt64(column) != 0 else { return 0 }
      guard let number = reader.unsigned(), number <= UInt64(Int64.max / share) else { return nil }
      return HundredweightRate(tenThousandths: Int64(number) * share)?.tenThousandths
    }
  }
}
