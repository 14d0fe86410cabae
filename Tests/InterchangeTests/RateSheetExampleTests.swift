import Interchange
import Shipping
import Testing
import Units

@Suite struct RateSheetExampleTests {
  @Test("the sample sheet is read without any problem")
  func sampleIsClean() throws {
    let reading = SheetFiles.example.reading()
    #expect(reading.problems.map(\.sentence) == [])
    #expect(reading.isComplete)
    let sheet = try #require(reading.sheet)
    #expect(sheet.identity.carrier == "Maple Freight")
    #expect(sheet.lanes.count == 9)
    #expect(reading.rowCount == 54)
    #expect(reading.goodRowCount == 54)
    #expect(sheet.services[0].terms.fuel.description == "32.5 %")
    #expect(
      sheet.services[0].terms.accessorials[.notifyBeforeDelivery] == .flat(amount: .zero(.usd)))
  }

  @Test("the sample's lane from Michigan to Ontario has the demonstration tariff")
  func demonstrationTariff() throws {
    let sheet = try #require(SheetFiles.example.reading().sheet)
    let lane = try #require(sheet.lanes.first)
    #expect(lane.origin.description == "US-MI")
    #expect(lane.rates[.class70, .minimum500]?.description == "62.10")
    #expect(lane.rates[.class100, .minimum2000]?.description == "55.44")
    #expect(lane.rates[.class100, .minimum30000] == nil)
    #expect(lane.transitDays == 2)
  }
}
