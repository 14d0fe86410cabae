import Carriers
import Dispatch
import Shipping
import Synchronization
import TestSupport
import Testing
import Units
import Workflows

@Suite("Asking all live services at once")
struct LiveRatesTests {
  private func ask(
    _ rates: LiveRates, asOf day: CalendarDay = FixedDesk.today,
    cancellation: Cancellation = Cancellation(), each: (LiveRates.Arrival) -> Void = { _ in }
  ) throws -> [LiveRates.Arrival] {
    var arrivals: [LiveRates.Arrival] = []
    rates(try .sample(), asOf: day, today: FixedDesk.today, cancellation: cancellation) {
      arrivals.append($0)
      each($0)
    }
    return arrivals
  }

  private func refusals(_ arrivals: [LiveRates.Arrival]) -> [String: [Refusal.Reason]] {
    Dictionary(
      uniqueKeysWithValues: arrivals.map { ($0.provider, $0.answers.compactMap(\.refusal?.reason)) }
    )
  }

  @Test("each service's answers come once, the fast one's while the slow one is still asked")
  func asTheyCome() throws {
    let slow = StandInProvider("Slow", [.offer(try .live("S", cents: 100))], isHeld: true)
    let fast = StandInProvider("Fast", [.offer(try .live("F", cents: 200))])
    let arrivals = try ask(LiveRates(providers: [slow, fast])) { arrival in
      if arrival.provider == "Fast" { slow.release() }
    }
    #expect(arrivals.map(\.provider) == ["Fast", "Slow"])
    #expect(arrivals.map(\.done) == [1, 2])
    #expect(arrivals.flatMap { $0.answers.compactMap(\.offer?.carrier) } == ["F", "S"])
    #expect(slow.asked == [try .sample()])
  }

  @Test("nobody to ask is no wait")
  func nobody() throws {
    #expect(try ask(.none).isEmpty)
    #expect(LiveRates.none.names.isEmpty)
  }

  @Test("a service that takes too long is a reason beside its name, and is given up")
  func deadline() throws {
    let slow = StandInProvider("Slow", [.offer(try .live("S", cents: 100))], isHeld: true)
    let fast = StandInProvider("Fast", [.offer(try .live("F", cents: 200))])
    let arrivals = try ask(LiveRates(providers: [slow, fast], deadline: .seconds(4)))
    #expect(arrivals.map(\.provider) == ["Fast", "Slow"])
    #expect(refusals(arrivals)["Slow"] == [.live(fault: .timedOut(seconds: 4))])
  }

  @Test("services that are given up say so, and the answers that came stay")
  func cancelled() throws {
    let slow = StandInProvider("Slow", [.offer(try .live("S", cents: 100))], isHeld: true)
    let fast = StandInProvider("Fast", [.offer(try .live("F", cents: 200))])
    let cancellation = Cancellation()
    let arrivals = try ask(LiveRates(providers: [slow, fast]), cancellation: cancellation) { _ in
      cancellation.cancel()
    }
    #expect(arrivals.map(\.provider) == ["Fast", "Slow"])
    #expect(refusals(arrivals) == ["Fast": [], "Slow": [.live(fault: .givenUp)]])
  }

  @Test("a question that was given up before it began still answers for every service")
  func cancelledBefore() throws {
    let cancellation = Cancellation()
    cancellation.cancel()
    let held = StandInProvider("Held", [.offer(try .live("S", cents: 100))], isHeld: true)
    let arrivals = try ask(LiveRates(providers: [held]), cancellation: cancellation)
    #expect(refusals(arrivals) == ["Held": [.live(fault: .givenUp)]])
  }

  @Test("for another day than today nobody is asked, and each says why")
  func anotherDay() throws {
    let provider = StandInProvider("Karrio", [.offer(try .live("F", cents: 200))])
    let day = FixedDesk.today.adding(days: -1)
    let arrivals = try ask(LiveRates(providers: [provider]), asOf: day)
    #expect(refusals(arrivals) == ["Karrio": [.live(fault: .onlyToday(wanted: day))]])
    #expect(provider.asked.isEmpty)
  }

  @Test("twenty services at once answer once each, in every order")
  func many() throws {
    let providers = try (0..<20).map {
      StandInProvider("P\($0)", [.offer(try .live("C\($0)", cents: 100))])
    }
    let arrivals = try ask(LiveRates(providers: providers))
    #expect(Set(arrivals.map(\.provider)).count == 20)
    #expect(arrivals.map(\.done) == Array(1...20))
  }
}
