import Testing
import Workflows

@Suite("Two edits of a product")
struct ProductMergeTests {
  private func entry(
    _ description: String, origin: String = "CA", price: String = "1.00 CAD"
  ) -> ProductEntry {
    var entry = ProductEntry()
    entry.number = "A"
    entry.description = description
    entry.origin = origin
    entry.price = price
    return entry
  }

  @Test("what only the other changed is taken, what only I changed stays")
  func apart() {
    let merge = ProductMerge(
      entry("hat", price: "2.00 CAD"), from: entry("hat"), with: entry("cap", origin: "US"))
    #expect(merge.entry == entry("cap", origin: "US", price: "2.00 CAD"))
    #expect(merge.taken == ["description", "origin"])
    #expect(merge.contested.isEmpty)
    #expect(
      merge.sentence
        == "Someone else changed the product meanwhile: description, origin taken over.")
  }

  @Test("what both changed stays mine and is named with the other's text")
  func contested() {
    let merge = ProductMerge(entry("cap"), from: entry("hat"), with: entry("beret", origin: ""))
    #expect(merge.entry == entry("cap", origin: ""))
    #expect(merge.contested.map(\.field) == ["description"])
    #expect(merge.contested.map(\.theirs) == ["beret"])
    #expect(
      merge.sentence
        == "Someone else changed the product meanwhile: description is \"beret\" there and yours here; "
        + "origin taken over.")
  }

  @Test("the same change on both sides is none, and other facts are named as such")
  func same() {
    let merge = ProductMerge(entry("cap"), from: entry("hat"), with: entry("cap"))
    #expect(merge.entry == entry("cap") && merge.taken.isEmpty && merge.contested.isEmpty)
    #expect(merge.sentence.hasSuffix("no field that is shown here."))
  }
}
