import GRDB
import Shipping
import TestSupport
import Testing
import Units

@testable import Storage

@Suite struct BookingStoreTests {
  private func book(
    _ store: any Store, prefix: String? = "0614141", units: [Int] = [],
    in draft: Saved<Shipment>? = nil, quote: Int64 = 1_001,
    _ change: (inout BookingOrder) -> Void = { _ in }
  ) throws -> Saved<Shipment> {
    let number = try #require(QuoteNumber(quote))
    let order = try #require(
      try BookingOrder.sample { order in
        order.quote = number
        change(&order)
      })
    let ask = BookingAsk(
      prefix: prefix.flatMap { GS1CompanyPrefix(parsing: $0) }, unitCounts: units)
    return try store.addBooking(ask, in: draft, by: Samples.stamp) {
      numbers throws(ShipmentContradiction) in
      try order.shipment(numbered: numbers, insteadOf: draft?.value)
    }
  }

  @Test("a booking gets the next shipment, bill and unit numbers", arguments: StoreKind.allCases)
  func numbers(_ kind: StoreKind) throws {
    try kind.withStore { store in
      let first = try book(store, units: [1])
      #expect(first.value.number == "BX-1001")
      #expect(first.value.details.booking?.billOfLading.digits == "06141410000000012")
      #expect(first.value.details.booking?.unitCodes.first?.map(\.digits) == ["006141410000000012"])
      let second = try book(store, units: [1], quote: 1_002)
      #expect(second.value.number == "BX-1002")
      #expect(second.value.details.booking?.billOfLading.digits == "06141410000000029")
      #expect(
        second.value.details.booking?.unitCodes.first?.map(\.digits) == ["006141410000000029"])
      let own = try book(store, prefix: nil, quote: 1_003)
      #expect(own.value.details.booking?.billOfLading.digits.hasPrefix("0400000000000001") == true)
      #expect(own.value.details.booking?.unitCodes.isEmpty == true)
      #expect(try store.shipment(number: "BX-1002") == second)
      #expect(try store.history(of: .shipment("BX-1001")).count == 1)
    }
  }

  @Test("numbers that shipments have already are stepped over")
  func takenNumbers() throws {
    let store = try SQLiteStore.inMemory()
    _ = try store.addShipments(
      [Samples.shipment("BX-1003"), Samples.shipment("bx-1004")], by: Samples.stamp)
    #expect(try book(store).value.number == "BX-1005")
  }

  @Test("the row of a quote names its shipment while it is booked")
  func listedAsBooked() throws {
    let store = try SQLiteStore.inMemory()
    let priced = PricedRequest(
      request: try .sample(), offers: [try .live("Maple Freight", cents: 9)])
    let quote = try store.addQuote(priced, created: Samples.stamp.instant, by: "tess")
    func bookedAs() throws -> String? {
      try #require(store.quoteSummaries(ids: [quote.id]).first).bookedAs
    }
    #expect(try bookedAs() == nil)
    let booked = try book(store, quote: quote.value.number.value)
    #expect(try bookedAs() == "BX-1001")
    #expect(
      try store.quoteSummaries(ids: [quote.id]).first?.standing(on: .sample("2026-11-23"))
        == "booked as BX-1001")
    var cancelled = booked.value
    try cancelled.update { state, _, _ in state = .cancelled }
    let saved = try store.updateShipment(booked, to: cancelled, by: Samples.stamp)
    #expect(try bookedAs() == nil)
    _ = try store.updateShipment(saved, to: booked.value, by: Samples.stamp)
    #expect(try bookedAs() == "BX-1001")
  }

  @Test("a deleted shipment's numbers are never given again")
  func neverAgain() throws {
    let store = try SQLiteStore.inMemory()
    let first = try book(store)
    try store.deleteShipment(first, by: Samples.stamp)
    let second = try book(store)
    #expect(second.value.number == "BX-1002")
    #expect(second.value.details.booking?.billOfLading.digits == "06141410000000029")
  }

  @Test("a booking that fails gives no number, and leaves nothing")
  func rollback() throws {
    let store = try SQLiteStore.inMemory()
    let ask = BookingAsk(prefix: nil)
    let error = #expect(throws: StoreError.self) {
      try store.addBooking(ask, in: nil, by: Samples.stamp) { _ throws(ShipmentContradiction) in
        throw .numberMissing
      }
    }
    guard case .rejected = error else {
      Issue.record("the error is \(String(describing: error))")
      return
    }
    #expect(try store.shipmentIDs(ShipmentQuery()).isEmpty)
    #expect(try book(store).value.details.booking?.billOfLading.digits == "06141410000000012")
  }

  @Test("a quote has one booked shipment; a declined one may be booked again in its place")
  func onceAQuote() throws {
    let store = try SQLiteStore.inMemory()
    let first = try book(store)
    #expect(throws: StoreError.self) { try book(store) }
    #expect(try store.shipmentIDs(ShipmentQuery()).count == 1)
    let declined = try first.value.answered(
      by: TenderResponse(shipment: "BX-1001", answer: TenderAnswer(decision: .declined)))
    let draft = try store.updateShipment(first, to: declined, by: Samples.stamp)
    let again = try book(store, in: draft)
    #expect(again.id == first.id && again.value.number == "BX-1001")
    #expect(again.value.state == .booked && again.value.attention.count == 1)
    #expect(again.value.details.booking?.billOfLading.digits == "06141410000000029")
    #expect(try store.shipments(bookedFrom: #require(QuoteNumber(1_001))) == [again])
    #expect(throws: StoreError.self) { try book(store, in: draft) }
  }

  @Test(
    "a booked shipment is found by quote, bill of lading, PRO and words",
    arguments: StoreKind.allCases)
  func finding(_ kind: StoreKind) throws {
    try kind.withStore { store in
      let saved = try book(store) { $0.pro = ProNumber(parsing: "123-456782") }
      let bill = try #require(saved.value.details.booking?.billOfLading)
      #expect(try store.shipment(billOfLading: bill) == saved)
      #expect(try store.shipments(bookedFrom: #require(QuoteNumber(1_001))) == [saved])
      #expect(try store.shipments(bookedFrom: #require(QuoteNumber(7))) == [])
      for pro in ["123-456782", "123456782", "123 456 782"] {
        #expect(try store.shipments(pro: pro) == [saved])
      }
      for pro in ["", "-", "12345678", "1\u{0}"] { #expect(try store.shipments(pro: pro) == []) }
      for words in ["06141410000000012", "Q-1001", "4471", "lakeside"] {
        #expect(try store.shipmentIDs(ShipmentQuery(search: words)) == [saved.id], "\(words)")
      }
      let other = try #require(BillOfLadingNumber(prefix: nil, serial: 1))
      #expect(try store.shipment(billOfLading: other) == nil)
    }
  }

  @Test("control numbers are counted by sender and survive the program")
  func controlNumbers() throws {
    let folder = try TemporaryFolder()
    var store = try SQLiteStore(path: folder.database)
    #expect(try store.nextControlNumber(sender: "ZZ:MYCO", by: Samples.stamp) == 1)
    #expect(try store.nextControlNumber(sender: "ZZ:MYCO", by: Samples.stamp) == 2)
    store = try SQLiteStore(path: folder.database)
    #expect(try store.nextControlNumber(sender: "ZZ:MYCO", by: Samples.stamp) == 3)
    #expect(try store.nextControlNumber(sender: "ZZ:OTHER", by: Samples.stamp) == 1)
  }

  @Test("two stores on one file never give the same number")
  func twoStores() throws {
    let folder = try TemporaryFolder()
    let stores = try (0..<2).map { _ in try SQLiteStore(path: folder.database) }
    var seen: Set<String> = []
    for index in 0..<20 {
      let saved = try book(stores[index % 2], quote: 2_000 + Int64(index))
      seen.insert(saved.value.details.booking?.billOfLading.digits ?? "")
      seen.insert(saved.value.number)
    }
    #expect(seen.count == 40)
  }

  @Test("numbers under a prefix that is full are refused with words")
  func usedUp() throws {
    let store = try SQLiteStore.inMemory()
    try store.write { database in
      try database.execute(
        sql: """
          INSERT INTO given_number (kind, prefix, first, last, author, at)
          VALUES ('billOfLading', '0614141', 1, 999999999, 'dana', '2026-11-24T06:00:00Z'),
            ('interchange', 'ZZ:A', 1, 999999999, 'dana', '2026-11-24T06:00:00Z')
          """)
    }
    let error = #expect(throws: StoreError.self) { try book(store) }
    #expect(error?.sentence.contains("numbers of the kind billOfLading are used up") == true)
    #expect(throws: StoreError.self) {
      try store.nextControlNumber(sender: "ZZ:A", by: Samples.stamp)
    }
    #expect(try book(store, prefix: nil).value.number == "BX-1001")
  }
}

@Suite struct InvoiceStoreTests {
  private func invoice(_ number: String = "778812", cents: Int64 = 100) throws -> FreightInvoice {
    try FreightInvoice(
      number: number,
      carrier: .init(name: "Maple Freight", scac: StandardCarrierAlphaCode(parsing: "MPLF")),
      currency: .usd, lines: [.init(label: "freight", amount: Money(minorUnits: cents, .usd))])
  }

  @Test(
    "an invoice is kept once, and another with its number beside it", arguments: StoreKind.allCases)
  func keeping(_ kind: StoreKind) throws {
    try kind.withStore { store in
      let first = try store.addInvoice(invoice(), by: Samples.stamp)
      guard case .added(let stored) = first else {
        Issue.record("the invoice is not new")
        return
      }
      #expect(stored.invoice == (try invoice()) && stored.imported == Samples.stamp)
      #expect(try store.addInvoice(invoice(), by: Samples.stamp) == .unchanged(stored))
      let other = try store.addInvoice(invoice(cents: 200), by: Samples.stamp).stored
      #expect(try store.invoices(number: "778812") == [stored, other])
      #expect(try store.invoices(number: "9").isEmpty)
      #expect(try store.invoices(number: "9\u{0}").isEmpty)
    }
  }

  @Test("an invoice whose number SQLite would cut short is refused")
  func brokenNumber() throws {
    let store = try SQLiteStore.inMemory()
    #expect(throws: StoreError.self) {
      try store.addInvoice(invoice("1\u{0}2"), by: Samples.stamp)
    }
  }
}
