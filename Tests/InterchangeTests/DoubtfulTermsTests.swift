import Interchange
import Shipping
import TestSupport
import Testing
import Units

/// Terms that can be read and yet cannot be meant.
@Suite("Terms that cannot be meant")
struct DoubtfulTermsTests {
  private static func sentences(_ change: (String) -> String) -> [String] {
    var files = SheetFiles.example
    files.terms = change(files.terms)
    let reading = files.reading()
    return reading.sheet == nil ? reading.problems.map(\.sentence) : ["accepted"]
  }

  @Test("a second service of one name stops a sheet of any kind, with its line")
  func serviceTwice() {
    for files in [SheetFiles.example, .parcel, .truckload] {
      var files = files
      let lines = files.terms.split(separator: "\n", omittingEmptySubsequences: false)
      guard let start = lines.firstIndex(of: "[[service]]") else { continue }
      files.terms += "\n" + lines[start...].joined(separator: "\n")
      let reading = files.reading()
      #expect(reading.sheet == nil)
      let problem = reading.problems.first { $0.sentence.contains("stands twice") }
      #expect(problem?.line == lines.count + 2, "\(reading.problems.map(\.sentence))")
      #expect(problem?.sentence.hasSuffix("; give each service once.") == true)
    }
  }

  @Test(
    "a discount of all of the charge is refused, for a class and for a parcel too",
    arguments: ["discount = 100", "discount = \"100.00\"", "class_discounts = { \"70\" = 100 }"])
  func wholeDiscount(_ term: String) {
    let sentences = Self.sentences { $0.replacing("discount = 60", with: term) }
    #expect(sentences.count == 1)
    #expect(
      sentences.first?.hasSuffix(
        "leaves nothing of the charge; give a discount below 100 per cent.")
        == true)
    let parcel = SheetFiles.parcel { $0.replacing("discount = 20", with: "discount = 100") }
    #expect(parcel.reading().sheet == nil)
  }

  @Test("ranges of classes that share a class are refused, ranges side by side are not")
  func overlappingRanges() {
    func terms(_ first: String, _ second: String) -> [String] {
      Self.sentences {
        $0.replacing(
          "discount = 60",
          with: "freight_all_kinds = [ { from = \"50\", through = \"\(first)\", "
            + "rated_as = \"60\" }, { from = \"\(second)\", through = \"125\", rated_as = \"85\" } ]"
        )
      }
    }
    #expect(
      terms("70", "65").first?.hasSuffix(
        "service[0].freight_all_kinds[1] has a class that range 0 has too; let each class stand in one "
          + "range.") == true)
    #expect(terms("70", "70") != ["accepted"])
    #expect(terms("70", "77.5") == ["accepted"])
  }

  @Test("a name of more than 500 characters is refused, and shown cut")
  func longName() throws {
    let sentences = Self.sentences {
      $0.replacing("\"Maple Freight\"", with: "\"" + String(repeating: "M", count: 501) + "\"")
    }
    let sentence = try #require(sentences.first)
    #expect(sentence.hasSuffix("is longer than 500 characters; shorten it."))
    #expect(sentence.count < 400)
    #expect(
      Self.sentences {
        $0.replacing("\"Maple Freight\"", with: "\"" + String(repeating: "M", count: 500) + "\"")
      } == ["accepted"])
  }

  @Test(
    "a number of too many digits is told by where they are",
    arguments: [
      ("79.84000000000000000000000000000000000000001", "has more than 4 decimal places; round it."),
      ("99999999999999999999999999999999999999999999", "is over 1 000 000; check the number."),
      (
        "000000000000000000000000000000000000000000001.00000000000000000000000001",
        "has more than 4 decimal places; round it."
      ),
    ])
  func manyDigits(_ number: String, _ words: String) {
    let reading = SheetFiles.small("US-MI,CA-ON,70,,\(number),1,1,2").reading()
    #expect(reading.errors.first?.sentence.hasSuffix(words) == true)
  }
}
