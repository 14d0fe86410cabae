import Shipping
import Storage
import TestSupport
import Testing
import Units

@Suite struct RandomEditsTests {
  @Test(
    "any sequence of saves, edits and deletions leaves what a plain list would hold",
    arguments: StoreKind.allCases, [1, 2, 3] as [UInt64])
  func sequences(_ kind: StoreKind, _ seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    try kind.withStore { store in
      var model: [Int64: Saved<Shipment>] = [:]
      for step in 0..<120 {
        let victim = model.values.sorted { $0.id < $1.id }.randomElement(using: &random)
        switch (Int.random(in: 0..<4, using: &random), victim) {
        case (1, let base?), (2, let base?):
          let edited = try Self.edit(base.value, &random)
          let saved = try store.updateShipment(base, to: edited, by: Samples.stamp)
          #expect(saved.value == edited)
          model[base.id] = saved
        case (3, let base?):
          try store.deleteShipment(base, by: Samples.stamp)
          model[base.id] = nil
        default:
          let shipment = try Samples.shipment("S-\(step)", carrier: Self.text(&random))
          let saved = try store.addShipment(shipment, by: Samples.stamp)
          #expect(model[saved.id] == nil)
          model[saved.id] = saved
        }
      }
      #expect(Set(try store.shipmentIDs(ShipmentQuery())) == Set(model.keys))
      for (id, saved) in model { #expect(try store.shipment(id: id) == saved) }
      #expect(try store.shipmentCounts().values.reduce(0, +) == model.count)
      let tasks = model.values.map(\.value.attention.count).reduce(0, +)
      #expect(try store.attentionItems(limit: 1_000).count == tasks)
    }
  }

  private static func edit(
    _ shipment: Shipment, _ random: inout SeededGenerator
  ) throws -> Shipment {
    let state = ShipmentState.allCases.randomElement(using: &random) ?? .held
    let carrier = text(&random)
    let due = Instant(secondsSinceEpoch: .random(in: 0..<4_000_000_000, using: &random))
    let weight = Mass.pounds(.random(in: 1..<40_000, using: &random))
    let tasks = (0..<Int.random(in: 0..<3, using: &random)).map {
      Attention(task: "\($0) \(carrier)", actor: .carrier, due: $0 == 0 ? due : nil)
    }
    var edited = shipment
    try edited.update { newState, details, attention in
      newState = state
      details.carrier = carrier
      details.handlingUnits = [HandlingUnit(weightEach: weight, commodity: carrier)]
      attention = tasks
    }
    return edited
  }

  private static func text(_ random: inout SeededGenerator) -> String {
    let letters = Array("aZ09 \"'\\%*é\u{301}💥\u{0}\u{1B}\n;—")
    return "x"
      + String(
        (0..<Int.random(in: 0..<12, using: &random)).map { _ in
          letters.randomElement(using: &random) ?? "x"
        })
  }
}
