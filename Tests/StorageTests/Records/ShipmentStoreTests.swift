import Shipping
import Storage
import Testing
import Units

@Suite struct ShipmentStoreTests {
  @Test("a shipment is read back as it was", arguments: StoreKind.allCases)
  func roundTrip(_ kind: StoreKind) throws {
    try kind.withStore { store in
      let attention = [Attention(task: "value of line 3", actor: .shipper, due: Samples.instant)]
      let shipment = try Samples.shipment(pro: "123456", attention: attention)
      let saved = try store.addShipment(shipment, by: Samples.stamp)
      #expect(saved.value == shipment)
      #expect(try store.shipment(id: saved.id) == saved)
      #expect(try store.shipment(number: "bx-1042") == saved)
      #expect(try store.shipment(number: "BX-9") == nil)
      let row = try #require(store.shipmentSummaries(ids: [saved.id]).first)
      #expect(row.number == "BX-1042")
      #expect(row.state == .booked)
      #expect(row.pro == "123456")
      #expect(row.attentionCount == 1)
      #expect(row.shipDay == (try Samples.day("2026-11-24")))
    }
  }

  @Test("a number that is taken is refused, and none of the batch is saved")
  func duplicates() throws {
    let store = try SQLiteStore.inMemory()
    _ = try store.addShipment(Samples.shipment("BX-1"), by: Samples.stamp)
    #expect(throws: StoreError.duplicate(.shipment("bx-1"))) {
      try store.addShipments(
        [Samples.shipment("BX-2"), Samples.shipment("bx-1")], by: Samples.stamp)
    }
    #expect(try store.shipmentIDs(ShipmentQuery()) == [1])
    #expect(try store.history(of: .shipment("BX-2")).isEmpty)
  }

  @Test("shipments are counted by state, and listed by state", arguments: StoreKind.allCases)
  func states(_ kind: StoreKind) throws {
    try kind.withStore { store in
      let states: [ShipmentState] = [.held, .draft, .delivered, .held]
      _ = try store.addShipments(
        states.enumerated().map { try Samples.shipment("BX-\($0.offset)", state: $0.element) },
        by: Samples.stamp)
      #expect(try store.shipmentCounts() == [.draft: 1, .held: 2, .delivered: 1])
      let byState = ShipmentQuery(sort: .state, direction: .ascending)
      #expect(try store.shipmentIDs(byState) == [2, 1, 4, 3])
      #expect(try store.shipmentIDs(ShipmentQuery(states: [.held])) == [4, 1])
      #expect(try store.shipmentIDs(ShipmentQuery(states: [])).isEmpty)
      for key in ShipmentQuery.SortKey.allCases {
        let ids = try store.shipmentIDs(ShipmentQuery(sort: key, direction: .ascending))
        #expect(Set(ids) == [1, 2, 3, 4], "\(key)")
      }
    }
  }

  @Test("rows without a day come last, whichever way the list runs")
  func missingDays() throws {
    let store = try SQLiteStore.inMemory()
    for (number, day) in [("A", nil), ("B", "2026-11-25"), ("C", "2026-11-24")] {
      _ = try store.addShipment(Samples.shipment(number, shipDay: day), by: Samples.stamp)
    }
    #expect(try store.shipmentIDs(ShipmentQuery(direction: .ascending)) == [3, 2, 1])
    #expect(try store.shipmentIDs(ShipmentQuery(direction: .descending)) == [2, 3, 1])
    #expect(try store.shipmentIDs(ShipmentQuery(direction: .descending, limit: 1)) == [2])
  }

  @Test("what needs doing comes by its time, what has none last, and goes with its shipment")
  func attention() throws {
    let store = try SQLiteStore.inMemory()
    func task(_ name: String, after seconds: Int64?) -> Attention {
      Attention(
        task: name, actor: .broker, due: seconds.map { Samples.instant.adding(seconds: $0) })
    }
    _ = try store.addShipment(
      Samples.shipment("A", attention: [task("late", after: 900), task("some day", after: nil)]),
      by: Samples.stamp)
    let second = try store.addShipment(
      Samples.shipment("B", attention: [task("soon", after: 60)]), by: Samples.stamp)
    let items = try store.attentionItems(limit: 10)
    #expect(items.map(\.attention.task) == ["soon", "late", "some day"])
    #expect(items.first?.shipmentNumber == "B")
    #expect(try store.attentionItems(limit: 1).count == 1)
    try store.deleteShipment(second, by: Samples.stamp)
    #expect(try store.attentionItems(limit: 10).map(\.shipmentNumber) == ["A", "A"])
  }
}
