import Foundation
import Shipping
import TestSupport
import Testing

@Suite("Numbers of bookings")
struct NumberTests {
  @Test("the check digit of the sample bill of lading is 2")
  func checkDigit() {
    #expect(GS1CheckDigit.digit(of: "0614141000000001") == 2)
    #expect(GS1CheckDigit.digit(of: "") == nil)
    #expect(GS1CheckDigit.digit(of: "12a") == nil)
    #expect(GS1CheckDigit.isValid("06141410000000012"))
    #expect(!GS1CheckDigit.isValid("06141410000000013"))
    #expect(!GS1CheckDigit.isValid("5"))
  }

  @Test("a wrong digit never passes the check, wherever it stands")
  func everyWrongDigit() {
    let number = Array("06141410000000012")
    for position in number.indices {
      for digit in "0123456789" where digit != number[position] {
        var wrong = number
        wrong[position] = digit
        #expect(!GS1CheckDigit.isValid(String(wrong)))
      }
    }
  }

  @Test("a bill of lading number is prefix, serial and check digit")
  func billOfLading() throws {
    let prefix = try #require(GS1CompanyPrefix(parsing: "0614141"))
    #expect(BillOfLadingNumber(prefix: prefix, serial: 1)?.digits == "06141410000000012")
    let six = try #require(GS1CompanyPrefix(parsing: "614141"))
    #expect(six == prefix)
    let own = try #require(BillOfLadingNumber(prefix: nil, serial: 77))
    #expect(own.digits.hasPrefix("0400000000000077"))
    #expect(own.digits.count == 17)
  }

  @Test("a serial beyond the room of the form gives no number")
  func serialLimits() throws {
    let short = try #require(GS1CompanyPrefix(parsing: "0614141"))
    #expect(BillOfLadingNumber(prefix: short, serial: 999_999_999) != nil)
    #expect(BillOfLadingNumber(prefix: short, serial: 1_000_000_000) == nil)
    let long = try #require(GS1CompanyPrefix(parsing: "0614141234"))
    #expect(BillOfLadingNumber(prefix: long, serial: 999_999) != nil)
    #expect(BillOfLadingNumber(prefix: long, serial: 1_000_000) == nil)
    #expect(BillOfLadingNumber(prefix: nil, serial: 99_999_999_999_999) != nil)
    #expect(BillOfLadingNumber(prefix: nil, serial: 100_000_000_000_000) == nil)
    #expect(BillOfLadingNumber(prefix: nil, serial: 0) == nil)
    #expect(BillOfLadingNumber(prefix: nil, serial: -1) == nil)
  }

  @Test("every number that is made is read back, and its neighbours are not")
  func madeNumbersAreRead() throws {
    var generator = SeededGenerator(seed: 17)
    for _ in 0..<500 {
      let length = Int.random(in: 6...10, using: &generator)
      let digits = (0..<length).map { _ in "\(Int.random(in: 0...9, using: &generator))" }
      let prefix = try #require(GS1CompanyPrefix(parsing: digits.joined()))
      let room = 16 - prefix.digits.count
      let top = (0..<room).reduce(Int64(1)) { product, _ in product * 10 } - 1
      let serial = Int64.random(in: 1...top, using: &generator)
      let bill = try #require(BillOfLadingNumber(prefix: prefix, serial: serial))
      #expect(BillOfLadingNumber(parsing: bill.digits) == bill)
      let code = try #require(
        SerialShippingContainerCode(
          prefix: prefix, serial: serial, extensionDigit: Int.random(in: 0...9, using: &generator)))
      #expect(SerialShippingContainerCode(parsing: "(00) " + code.digits) == code)
      #expect(code.digits.count == 18)
    }
  }

  @Test(
    "prefixes of other lengths are refused", arguments: ["", "12345", "12345678901", "06141a1"])
  func prefixes(text: String) {
    #expect(GS1CompanyPrefix(parsing: text) == nil)
  }

  @Test("the published SSCC samples pass", arguments: ["006141410000000012", "106141411234567897"])
  func sscc(text: String) {
    #expect(SerialShippingContainerCode(parsing: text)?.digits == text)
    #expect(SerialShippingContainerCode(parsing: "00" + text)?.digits == text)
    #expect(SerialShippingContainerCode(parsing: text.dropLast() + "0") == nil)
  }

  @Test("a SCAC has two to four letters", arguments: ["ODFL", "cn", "UPS"])
  func scac(text: String) {
    #expect(StandardCarrierAlphaCode(parsing: text)?.letters == text.uppercased())
  }

  @Test("what is no SCAC is refused", arguments: ["", "A", "ODFLX", "AB1", "Ödfl"])
  func noSCAC(text: String) {
    #expect(StandardCarrierAlphaCode(parsing: text) == nil)
  }

  @Test("numbers survive JSON, and wrong ones are refused there too")
  func json() throws {
    let decoder = JSONDecoder()
    func decode<Value: Decodable>(_ type: Value.Type, _ text: String) throws -> Value {
      try decoder.decode(type, from: Data("\"\(text)\"".utf8))
    }
    #expect(
      try decode(BillOfLadingNumber.self, "06141410000000012").digits == "06141410000000012")
    #expect(throws: DecodingError.self) {
      try decode(BillOfLadingNumber.self, "06141410000000013")
    }
    #expect(throws: DecodingError.self) { try decode(GS1CompanyPrefix.self, "1") }
    #expect(throws: DecodingError.self) { try decode(StandardCarrierAlphaCode.self, "1") }
    #expect(throws: DecodingError.self) { try decode(SerialShippingContainerCode.self, "1") }
    #expect(throws: DecodingError.self) { try decode(HazardClass.self, "10") }
    #expect(throws: DecodingError.self) {
      try decode(HazardousMaterial.Identification.self, "UN12")
    }
  }
}

@Suite("PRO numbers")
struct ProNumberTests {
  private func verdict(_ text: String, _ scac: String?) throws -> ProNumber.Verdict {
    let carrier = try scac.map { try #require(StandardCarrierAlphaCode(parsing: $0)) }
    return try #require(ProNumber(parsing: text)).verdict(carrier: carrier)
  }

  @Test(
    "the published samples are verified, with or without hyphens",
    arguments: [
      ("123456782", "CNWY", ProNumberFormat.xpo), ("365-200113", "XPOL", .xpo),
      ("100-123456-8", "RDWY", .yrc), ("2006543213", "YELL", .yrc),
      ("07209562763", "ODFL", .oldDominion), ("07200000011", "ODFL", .oldDominion),
    ])
  func samples(text: String, scac: String, format: ProNumberFormat) throws {
    #expect(try verdict(text, scac) == .verified(format))
    #expect(try verdict(text, nil) == .verified(format))
  }

  @Test("a check digit of ten is written X")
  func checkDigitX() throws {
    // The six digits leave 0, 1 and 10 modulo 11, hence 0, 10 and 1.
    #expect(try verdict("100-100001-0", "RDWY") == .verified(.yrc))
    #expect(try verdict("100-100002-X", "RDWY") == .verified(.yrc))
    #expect(try verdict("100-100011-1", "RDWY") == .verified(.yrc))
  }

  @Test("a number that contradicts its carrier's format is told, and still a number")
  func contradicting() throws {
    #expect(try verdict("123456783", "CNWY") == .contradicts(.xpo))
    #expect(try verdict("12345", "ODFL") == .contradicts(.oldDominion))
    #expect(try verdict("1001234567", "RDWY") == .contradicts(.yrc))
  }

  @Test("nothing is said against a carrier whose format is not known")
  func unknownFormats() throws {
    #expect(try verdict("123456783", "SAIA") == .unverifiedFormat)
    #expect(try verdict("A12345678", "RLCA") == .unverifiedFormat)
    #expect(try verdict("999", nil) == .unverifiedFormat)
    #expect(ProNumber.Verdict.unverifiedFormat.words == "unverified format")
  }

  @Test(
    "only text that cannot stand on a paper is refused",
    arguments: ["", "  ", "---", "12*34", "12\u{7}", String(repeating: "1", count: 31), "é"])
  func refused(text: String) {
    #expect(ProNumber(parsing: text) == nil)
  }
}

@Suite("Customs control numbers")
struct CustomsControlNumberTests {
  @Test("spaces and small letters are put right")
  func normalised() {
    let number = CustomsControlNumber(parsing: "1234 pars-56789", kind: .parsCargoControl)
    #expect(number?.text == "1234PARS56789")
    #expect(number?.kind.name == "PARS number")
  }

  @Test("a PAPS number begins with four letters and has at most sixteen characters")
  func paps() {
    #expect(CustomsControlNumber(parsing: "ABCD123456789012", kind: .papsShipmentControl) != nil)
    #expect(CustomsControlNumber(parsing: "ABCD1234567890123", kind: .papsShipmentControl) == nil)
    #expect(CustomsControlNumber(parsing: "1234PARS56789", kind: .papsShipmentControl) == nil)
  }

  @Test(
    "text without the shape of a PARS number is refused",
    arguments: ["", "1234", "1234_56789", "12345678901234567890123456", "1234PARS56789é"])
  func pars(text: String) {
    #expect(CustomsControlNumber(parsing: text, kind: .parsCargoControl) == nil)
  }

  @Test("the kind follows the country of delivery")
  func kinds() {
    #expect(CustomsControlNumber.Kind(into: .canada) == .parsCargoControl)
    #expect(CustomsControlNumber.Kind(into: .unitedStates) == .papsShipmentControl)
    #expect(CustomsControlNumber.Kind(into: .mexico) == nil)
  }
}
