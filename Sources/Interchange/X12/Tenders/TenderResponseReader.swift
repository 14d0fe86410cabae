public import Shipping
import Units

/// Reads carriers' answers to load tenders from X12 990 transactions.
public enum TenderResponseReader {
  /// The longest remarks that are kept; ten segments of two texts have 600 characters.
  private static let longestRemarks = 600

  /// Reads a transaction of set 990.
  ///
  /// - Throws: ``X12Problem`` with the segment and the element that cannot be used.
  public static func read(
    _ transaction: X12Transaction
  ) throws(X12Problem) -> TenderResponse {
    guard let head = transaction.segments.first("B1") else {
      throw X12Problem(transaction.header, .contradiction("has no B1 segment"))
    }
    let shipment = try head.needed(2)
    let remarks = transaction.segments.all("K1").flatMap { [$0[1], $0[2]] }
      .filter { !$0.isEmpty }.joined(separator: " ")
    let pro = transaction.segments.all("N9").first { $0[1] == "CN" }?[2] ?? ""
    return TenderResponse(
      carrier: StandardCarrierAlphaCode(parsing: head[1]), shipment: shipment,
      answer: TenderAnswer(
        decision: try decision(head), day: try head.day(3),
        remarks: String(remarks.prefix(longestRemarks))),
      pro: pro.isEmpty ? nil : pro)
  }

  /// Element 558, the reservation action: `A` accepts, `B` on a condition, `C` proposes otherwise, `D`
  /// declines, as does `E` of later releases.
  ///
  /// Source: X12 004020 and 006010, element 558, as told by doc.chinlinktech.com and kasoftware.com.
  private static func decision(_ head: X12Segment) throws(X12Problem) -> TenderAnswer.Decision {
    switch try head.needed(4) {
    case "A": return .accepted
    case "B": return .conditional
    case "C": return .countered
    case "D", "E": return .declined
    default: throw X12Problem(head, element: 4, .unknownCode)
    }
  }
}
