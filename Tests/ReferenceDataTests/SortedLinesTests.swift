import Testing

@testable import ReferenceData

@Suite struct SortedLinesTests {
  private func lines(withKey key: String, in text: String) -> [String] {
    Array(text.utf8).withUnsafeBufferPointer { bytes in
      SortedLines(bytes: bytes).lines(withKey: key).map(String.init)
    }
  }

  private let text = "# remark\n001\ta\n010\tb\n010\tc\n011\td\n100\te"

  @Test("all lines of a key are found, in their order")
  func severalLines() {
    #expect(lines(withKey: "010", in: text) == ["010\tb", "010\tc"])
  }

  @Test("the first and the last line are found, with or without a final line break")
  func ends() {
    #expect(lines(withKey: "001", in: text) == ["001\ta"])
    #expect(lines(withKey: "100", in: text) == ["100\te"])
    #expect(lines(withKey: "100", in: text + "\n") == ["100\te"])
  }

  @Test(
    "a key that is absent, or only begins a key, finds nothing", arguments: ["000", "01", "999"])
  func absentKeys(key: String) {
    #expect(lines(withKey: key, in: text).isEmpty)
    #expect(lines(withKey: key, in: "").isEmpty)
  }

  @Test("every key of a long text finds exactly its own line")
  func everyKey() {
    let keys = (100...999).filter { !$0.isMultiple(of: 7) }
    let long = keys.map { "\($0)\t\(String(repeating: "x", count: $0 % 13))\n" }.joined()
    for key in 100...999 {
      let found = lines(withKey: "\(key)", in: long)
      #expect(found.count == (key.isMultiple(of: 7) ? 0 : 1))
      #expect(found.allSatisfy { $0.hasPrefix("\(key)\t") })
    }
  }

  @Test(
    "the bundled lists are sorted as the search needs them",
    arguments: [
      (EmbeddedFile.unitedStatesPostalPlaces, 6), (.canadianPostalPlaces, 5),
      (.mexicanPostalAreas, 5),
      (.roadLimits, 8),
    ])
  func bundledListsAreSorted(file: EmbeddedFile, width: Int) {
    let rows = TabbedText.rows(in: file)
    let keys = rows.compactMap(\.fields.first)
    #expect(rows.count > 100)
    #expect(zip(keys, keys.dropFirst()).allSatisfy { $0 <= $1 })
    #expect(rows.allSatisfy { $0.fields.count == width })
  }
}
