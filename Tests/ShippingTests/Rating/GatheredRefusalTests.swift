import Shipping
import Testing
import Units

@Suite("Refusals for the same reason")
struct GatheredRefusalTests {
  private func refusal(
    _ service: String?, _ reason: Refusal.Reason, carrier: String = "Otter"
  ) -> Refusal {
    Refusal(carrier: carrier, service: service, source: "sheet 1", reason: reason)
  }

  @Test("services of one carrier are told once, by their names and in their order")
  func gather() {
    let reach = Refusal.Reason.parcel(.outOfReach(.domestic))
    let heavy = Refusal.Reason.parcel(
      .tooHeavy(handlingUnit: 0, weight: .pounds(9), limit: Attested(.pounds(5), .primary)))
    let found = GatheredRefusal.gather([
      refusal("ground", reach), refusal("packet", heavy), refusal("air", reach),
      refusal("ground", reach, carrier: "Beaver"),
    ])
    #expect(
      found.map(\.sentence) == [
        "Otter ground, air: no offer: the service stays within one country, sheet 1; ask for another "
          + "service.",
        "Otter packet: no offer: handling unit 1 weighs 9 lb, over the limit of 5 lb a piece, sheet 1; "
          + "split the piece, or ask a freight carrier.",
        "Beaver ground: no offer: the service stays within one country, sheet 1; ask for another "
          + "service.",
      ])
  }

  @Test("freight with one service, and a whole sheet, are told by the carrier alone")
  func single() {
    let found = GatheredRefusal.gather([
      refusal("standard", .wrongCurrency(wanted: .cad, sheet: .usd)),
      refusal(nil, .parcel(.notAParcel(handlingUnit: 0, packaging: .pallet))),
    ])
    #expect(found.allSatisfy { $0.sentence.hasPrefix("Otter: no offer: ") })
  }
}
