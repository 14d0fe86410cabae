import Units

/// Puts a transaction into its envelope, and writes both as text.
enum X12Writer {
  /// The version of everything that is written.
  static let version = "004010"

  /// An interchange of one group with one transaction; each segment ends with its sign and a line end.
  static func text(
    _ segments: [X12Segment], set: String, functionalCode: String, in envelope: X12Envelope
  ) -> String {
    let whole =
      [header(envelope), group(functionalCode, envelope), X12Segment("ST", [set, "0001"])]
      + segments
      + [
        X12Segment("SE", ["\(segments.count + 2)", "0001"]),
        X12Segment("GE", ["1", "\(envelope.controlNumber)"]),
        X12Segment("IEA", ["1", padded(envelope.controlNumber, 9)]),
      ]
    return whole.map { line($0, envelope.delimiters) }.joined()
  }

  /// One segment with its end.
  static func line(_ segment: X12Segment, _ delimiters: X12Delimiters) -> String {
    let sign = String(UnicodeScalar(delimiters.element))
    let end = String(UnicodeScalar(delimiters.segment))
    let text = ([segment.id] + segment.elements).joined(separator: sign) + end
    return delimiters.segment == UInt8(ascii: "\n") ? text : text + "\n"
  }

  /// The first segment, whose elements have fixed widths.
  private static func header(_ envelope: X12Envelope) -> X12Segment {
    X12Segment(
      "ISA",
      [
        "00", filled("", 10), "00", filled("", 10), envelope.sender.qualifier,
        filled(envelope.sender.identifier, 15), envelope.receiver.qualifier,
        filled(envelope.receiver.identifier, 15), String(day(envelope.day).dropFirst(2)),
        envelope.time.compactText, "U", "00401", padded(envelope.controlNumber, 9), "0",
        envelope.isTest ? "T" : "P", String(UnicodeScalar(envelope.delimiters.component)),
      ])
  }

  private static func group(_ code: String, _ envelope: X12Envelope) -> X12Segment {
    X12Segment(
      "GS",
      [
        code, envelope.sender.identifier, envelope.receiver.identifier, day(envelope.day),
        envelope.time.compactText, "\(envelope.controlNumber)", "X", version,
      ])
  }

  /// A day as `20261124`.
  static func day(_ day: CalendarDay) -> String { day.isoText.filter { $0 != "-" } }

  private static func filled(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - text.utf8.count))
  }

  private static func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
  }
}
