import Shipping
import Storage
import TestSupport
import Testing
import Workflows

@Suite("A quote that is booked")
struct BookedQuoteTests {
  @Test("stays as it is, and says as what it is booked")
  func booked() throws {
    let (desk, shipment) = try BookedDesk.booked()
    let number = try BookedDesk.number
    #expect(try desk.shipment(bookedFrom: number)?.id == shipment.id)
    #expect(
      try desk.bookedText(of: number)
        == "Q-1001 is booked as BX-1001, so that it stays as it is; quote it again to ship once more."
    )
  }

  @Test("is free until then")
  func quoted() throws {
    let (desk, _) = try BookedDesk.quoted()
    #expect(try desk.bookedText(of: try BookedDesk.number) == nil)
  }
}
