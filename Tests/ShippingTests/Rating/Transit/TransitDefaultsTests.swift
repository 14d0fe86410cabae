import Shipping
import Testing
import Units

@Suite("Days under way where no carrier promises any")
struct TransitDefaultsTests {
  private func days(
    _ mode: TransportMode, miles: Int, straight: Int = 0,
    _ change: (inout TransitQuestion) -> Void = { _ in }
  ) -> Int {
    var question = TransitQuestion(
      mode: mode, distance: .miles(miles), straight: .miles(straight), crossesBorder: false)
    change(&question)
    return TransitDefaults().estimate(question).days
  }

  @Test(
    "a driver alone makes 500 mi a day; Toronto to Miami, 1 485 mi, takes three",
    arguments: [(0, 1), (500, 1), (501, 2), (1_485, 3), (2_720, 6)])
  func solo(miles: Int, expected: Int) {
    #expect(days(.truckload, miles: miles) == expected)
  }

  @Test("a team makes 1 000 mi a day", arguments: [(999, 1), (1_001, 2), (2_720, 3)])
  func team(miles: Int, expected: Int) {
    #expect(days(.truckload, miles: miles) { $0.isTeam = true } == expected)
  }

  @Test(
    "LTL days rise in steps of miles",
    arguments: [
      (300, 1), (301, 2), (600, 2), (601, 3), (1_000, 3), (1_001, 4), (1_500, 4), (1_501, 5),
      (2_100, 5), (2_101, 6), (5_000, 6),
    ])
  func lessThanTruckload(miles: Int, expected: Int) {
    #expect(days(.lessThanTruckload, miles: miles) == expected)
  }

  @Test("border, home and remote area take LTL a day each, and a border a parcel one")
  func extras() {
    #expect(days(.lessThanTruckload, miles: 300) { $0.crossesBorder = true } == 2)
    #expect(days(.lessThanTruckload, miles: 300) { $0.needsAppointment = true } == 2)
    #expect(
      days(.lessThanTruckload, miles: 300) {
        $0.crossesBorder = true
        $0.needsAppointment = true
        $0.isRemote = true
      } == 4)
    #expect(days(.parcel, miles: 0, straight: 200) { $0.crossesBorder = true } == 3)
    #expect(days(.truckload, miles: 300) { $0.crossesBorder = true } == 1)
  }

  @Test(
    "parcels by ground take the days of their zone",
    arguments: [
      (50, 1), (150, 1), (151, 2), (600, 2), (1_000, 3), (1_001, 4), (1_800, 4), (1_801, 5),
      (9_000, 5),
    ])
  func parcels(straight: Int, expected: Int) {
    #expect(days(.parcel, miles: 0, straight: straight) == expected)
  }

  @Test("every default is marked, and the steps sum to the days")
  func explained() {
    let question = TransitQuestion(
      mode: .lessThanTruckload, distance: .miles(452), straight: .miles(340), crossesBorder: true,
      isRemote: true)
    let estimate = TransitDefaults().estimate(question)
    #expect(estimate.days == 4)
    #expect(estimate.explanation.source.contains("UNVERIFIED"))
    #expect(
      estimate.explanation.steps.map(\.arithmetic) == [
        "452 mi, up to 600 mi: 2 days", "one day more: 1 day", "one day more: 1 day",
      ])
    #expect(estimate.explanation.steps.allSatisfy { $0.source.contains("UNVERIFIED") })
  }

  @Test("a longer way never takes fewer days")
  func monotone() {
    for mode in TransportMode.allCases {
      let all = stride(from: 0, through: 4_000, by: 25).map { days(mode, miles: $0, straight: $0) }
      #expect(zip(all, all.dropFirst()).allSatisfy { $0 <= $1 })
    }
  }
}
