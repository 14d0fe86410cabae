import Shipping
import Storage
import TestSupport
import Testing
import Units

@Suite struct RateSheetStoreTests {
  private func range(_ from: String?, _ through: String?) throws -> DayRange {
    try #require(DayRange(from: from.map(Samples.day), through: through.map(Samples.day)))
  }

  @Test("a sheet is read back to the last cell", arguments: StoreKind.allCases)
  func roundTrip(_ kind: StoreKind) throws {
    try kind.withStore { store in
      let sheet = try Samples.sheet()
      let result = try store.addRateSheet(sheet, by: Samples.stamp)
      guard case .added(let header) = result else {
        Issue.record("the sheet was not added")
        return
      }
      #expect(try store.rateSheet(id: header.id) == sheet)
      #expect(try store.rateSheetHeaders() == [header])
      #expect(header.services == ["standard", "expedited"])
      #expect(header.laneCount == 18)
      #expect(header.imported == Samples.stamp)
    }
  }

  @Test(
    "a parcel sheet is read back to the last cell, by its services", arguments: StoreKind.allCases)
  func parcelRoundTrip(_ kind: StoreKind) throws {
    try kind.withStore { store in
      let sheet = try Samples.parcelSheet()
      let header = try store.addRateSheet(sheet, by: Samples.stamp).header
      #expect(try store.rateSheet(id: header.id) == sheet)
      #expect(try store.rateSheetHeaders() == [header])
      #expect(header.services == ["ground", "air"] && header.laneCount == 4)
      #expect(try store.addRateSheet(sheet, by: Samples.stamp) == .unchanged(header))
      let dearer = try Samples.parcelSheet(price: 13)
      #expect(try store.rateSheetsReplaced(by: dearer) == [header])
      let next = try store.addRateSheet(dearer, by: Samples.stamp).header
      #expect(next.id != header.id)
      let day = try #require(CalendarDay(iso: "2026-11-24"))
      #expect(try store.served(on: day) == [dearer.served])
      try store.deleteRateSheet(id: next.id, by: Samples.stamp)
      #expect(try store.served(on: day) == [sheet.served])
    }
  }

  @Test("a truckload sheet is read back to the last lane", arguments: StoreKind.allCases)
  func perMileRoundTrip(_ kind: StoreKind) throws {
    try kind.withStore { store in
      let sheet = try Samples.perMileSheet()
      let header = try store.addRateSheet(sheet, by: Samples.stamp).header
      #expect(try store.rateSheet(id: header.id) == sheet)
      #expect(header.services == ["solo"] && header.laneCount == 2)
      #expect(try store.addRateSheet(sheet, by: Samples.stamp) == .unchanged(header))
    }
  }

  @Test("a sheet is read from the file by a store that never saw it")
  func readFromFile() throws {
    let folder = try TemporaryFolder()
    let sheet = try Samples.sheet()
    let id = try SQLiteStore(path: folder.database).addRateSheet(sheet, by: Samples.stamp)
      .header.id
    #expect(try SQLiteStore(path: folder.database).rateSheet(id: id) == sheet)
  }

  @Test("the same sheet again changes nothing", arguments: StoreKind.allCases)
  func sameAgain(_ kind: StoreKind) throws {
    try kind.withStore { store in
      let first = try store.addRateSheet(Samples.sheet(), by: Samples.stamp)
      let other = EditStamp(author: "lee", instant: Samples.instant.adding(seconds: 9))
      let second = try store.addRateSheet(Samples.sheet(), by: other)
      #expect(second == .unchanged(first.header))
      #expect(try store.rateSheetHeaders().count == 1)
      let rate = ExactDecimal(significand: 554_401, scale: 4)
      let third = try store.addRateSheet(Samples.sheet(rate: rate), by: other)
      #expect(third.header.id != first.header.id)
      #expect(try store.history(of: .rateSheet(third.header.id)).count == 1)
    }
  }

  @Test("going back to an earlier sheet makes it count again", arguments: StoreKind.allCases)
  func goingBack(_ kind: StoreKind) throws {
    try kind.withStore { store in
      let first = try store.addRateSheet(Samples.sheet(), by: Samples.stamp)
      let rate = ExactDecimal(significand: 554_401, scale: 4)
      _ = try store.addRateSheet(Samples.sheet(rate: rate), by: Samples.stamp)
      let back = try store.addRateSheet(Samples.sheet(), by: Samples.stamp)
      #expect(back.header.id != first.header.id)
      let day = try #require(CalendarDay(iso: "2026-11-24"))
      #expect(try store.served(on: day) == [try Samples.sheet().served])
      #expect(try store.addRateSheet(Samples.sheet(), by: Samples.stamp) == .unchanged(back.header))
    }
  }

  @Test("the sheets that an import takes the place of share carrier, service and days")
  func replaced() throws {
    let store = try SQLiteStore.inMemory()
    let old = try store.addRateSheet(
      Samples.sheet(version: "1", validity: range("2026-01-01", "2026-12-31")), by: Samples.stamp)
    _ = try store.addRateSheet(
      Samples.sheet(version: "0", validity: range(nil, "2025-12-31")), by: Samples.stamp)
    _ = try store.addRateSheet(
      Samples.sheet(version: "t", services: ["truckload"]), by: Samples.stamp)
    _ = try store.addRateSheet(Samples.sheet(carrier: "Northern"), by: Samples.stamp)
    let new = try Samples.sheet(
      carrier: "maple FREIGHT", version: "2", services: ["Standard"],
      validity: range("2026-06-01", nil))
    #expect(try store.rateSheetsReplaced(by: new) == [old.header])
  }

  @Test("the later import counts where both hold, the earlier for its other days and services")
  func choice() throws {
    let store = try SQLiteStore.inMemory()
    let old = try Samples.sheet(version: "1", validity: range("2026-01-01", "2026-12-31"))
    let new = try Samples.sheet(
      version: "2", services: ["standard"], validity: range("2026-07-01", nil))
    _ = try store.addRateSheet(old, by: Samples.stamp)
    let added = try store.addRateSheet(new, by: Samples.stamp)
    #expect(try store.served(on: Samples.day("2026-03-01")) == [old.served])
    let autumn = try store.served(on: Samples.day("2026-10-01"))
    #expect(autumn.map(\.identity.version) == ["2", "1"])
    #expect(autumn.map(\.tariff.serviceNames) == [["standard"], ["expedited"]])
    #expect(autumn.last?.tariff.classRates?.lanes.allSatisfy { $0.service == "expedited" } == true)
    #expect(try store.served(on: Samples.day("2027-03-01")) == [new.served])
    try store.deleteRateSheet(id: added.header.id, by: Samples.stamp)
    #expect(try store.served(on: Samples.day("2026-10-01")) == [old.served])
    #expect(throws: StoreError.notFound(.rateSheet(added.header.id))) {
      try store.rateSheet(id: added.header.id)
    }
  }

  @Test("a sheet by the skid is read back to the last price", arguments: StoreKind.allCases)
  func skidRoundTrip(_ kind: StoreKind) throws {
    try kind.withStore { store in
      let sheet = try RateSheet.skidSample(.sample(totals: [1: 140, 2: 250], additional: 90))
      let header = try store.addRateSheet(sheet, by: Samples.stamp).header
      #expect(try store.rateSheet(id: header.id) == sheet)
      #expect(header.services == ["standard"] && header.laneCount == 1)
      #expect(try store.addRateSheet(sheet, by: Samples.stamp) == .unchanged(header))
    }
  }

  @Test("a carrier without a sheet for the day is there with its nearest, to say why")
  func nearest() throws {
    let store = try SQLiteStore.inMemory()
    for (version, days) in [
      ("1", ("2024-01-01", "2024-12-31")), ("2", ("2025-01-01", "2025-12-31")),
    ] {
      _ = try store.addRateSheet(
        Samples.sheet(version: version, validity: range(days.0, days.1)), by: Samples.stamp)
    }
    let sheets = try store.served(on: Samples.day("2026-10-01"))
    #expect(sheets.map(\.identity.version) == ["2"])
    let early = try store.served(on: Samples.day("2020-10-01"))
    #expect(early.map(\.identity.version) == ["1"])
  }

  @Test("a sheet that another store deletes is gone here too, though it was read before")
  func deletedElsewhere() throws {
    let folder = try TemporaryFolder()
    let here = try SQLiteStore(path: folder.database)
    let there = try SQLiteStore(path: folder.database)
    let id = try here.addRateSheet(Samples.sheet(), by: Samples.stamp).header.id
    _ = try here.rateSheet(id: id)
    try there.deleteRateSheet(id: id, by: Samples.stamp)
    #expect(throws: StoreError.notFound(.rateSheet(id))) { try here.rateSheet(id: id) }
  }
}
