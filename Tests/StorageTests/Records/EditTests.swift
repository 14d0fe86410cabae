import Shipping
import Storage
import Testing
import Units

@Suite struct EditTests {
  @Test("an edit of an old version is a conflict that carries both", arguments: StoreKind.allCases)
  func conflict(_ kind: StoreKind) throws {
    try kind.withStore { store in
      let base = try store.addShipment(Samples.shipment(), by: Samples.stamp)
      var theirs = base.value
      try theirs.update { _, details, _ in details.pro = "THEIRS" }
      let saved = try store.updateShipment(base, to: theirs, by: Samples.stamp)
      var mine = base.value
      try mine.update { _, details, _ in details.pro = "MINE" }
      #expect(throws: StoreError.conflict(.shipment(base: base, mine: mine, theirs: saved))) {
        try store.updateShipment(base, to: mine, by: Samples.stamp)
      }
      #expect(try store.shipment(id: base.id) == saved)
      let merged = try store.updateShipment(saved, to: mine, by: Samples.stamp)
      #expect(merged.version == 3)
      #expect(throws: StoreError.self) { try store.deleteShipment(base, by: Samples.stamp) }
    }
  }

  @Test("choosing an offer of a quote that someone else changed is a conflict")
  func quoteConflict() throws {
    let store = try SQLiteStore.inMemory()
    let base = try store.addQuote(Samples.priced(), created: Samples.instant, by: "dana")
    var quote = base.value
    try quote.choose(offerAt: 1, on: Samples.day("2026-11-24"))
    let theirs = try store.updateQuote(base, to: quote, by: Samples.stamp)
    do {
      try quote.choose(offerAt: 0, on: Samples.day("2026-11-24"))
      _ = try store.updateQuote(base, to: quote, by: Samples.stamp)
      Issue.record("the conflict was not noticed")
    } catch {
      guard case .conflict(let conflict) = error as? StoreError else { throw error }
      #expect(conflict == .quote(base: base, mine: quote, theirs: theirs))
      #expect(conflict.versions == (1, 2))
      #expect(conflict.record.name == "quote Q-1001")
    }
  }

  @Test("a save that changes nothing keeps the version and writes no history")
  func unchanged() throws {
    let store = try SQLiteStore.inMemory()
    let base = try store.addShipment(Samples.shipment(), by: Samples.stamp)
    #expect(try store.updateShipment(base, to: base.value, by: Samples.stamp) == base)
    #expect(try store.history(of: .shipment("BX-1042")).count == 1)
  }

  @Test("each changed field is kept with who, when, old and new", arguments: StoreKind.allCases)
  func history(_ kind: StoreKind) throws {
    try kind.withStore { store in
      let base = try store.addShipment(Samples.shipment(), by: Samples.stamp)
      var shipment = base.value
      try shipment.update { state, details, _ in
        state = .inTransit
        details.carrier = "Harbour Lines"
        details.pro = "777"
      }
      let lee = EditStamp(author: "lee", instant: Samples.instant.adding(seconds: 60))
      let saved = try store.updateShipment(base, to: shipment, by: lee)
      try store.deleteShipment(saved, by: lee)
      let record = RecordReference.shipment("BX-1042")
      let fields: [(String, String?, String?, EditStamp)] = [
        ("number", nil, "BX-1042", Samples.stamp),
        ("details.carrier", "Maple Freight", "Harbour Lines", lee),
        ("details.pro", nil, "777", lee),
        ("state", "booked", "inTransit", lee),
        ("number", "BX-1042", nil, lee),
      ]
      let expected = fields.map {
        Change(record: record, field: $0.0, old: $0.1, new: $0.2, stamp: $0.3)
      }
      #expect(try store.history(of: record) == expected)
    }
  }
}
