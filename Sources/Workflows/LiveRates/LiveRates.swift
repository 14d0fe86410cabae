public import Carriers
import Dispatch
public import Shipping
public import Units

/// Asks live services for prices, all at the same time.
public struct LiveRates: Sendable {
  /// The services that are asked.
  public let providers: [any LiveRateProvider]

  /// How long the slowest service is waited for.
  public let deadline: Duration

  private let queue = DispatchQueue(label: "crossbill.live-rates", attributes: .concurrent)

  /// Makes the workflow.
  ///
  /// - Parameters:
  ///   - providers: the services that are asked.
  ///   - deadline: how long the slowest is waited for. Each service keeps a limit of its own, of
  ///     twenty seconds; half as much again covers one that does not.
  public init(providers: [any LiveRateProvider], deadline: Duration = .seconds(30)) {
    self.providers = providers
    self.deadline = deadline
  }

  /// Nobody is asked.
  public static let none = LiveRates(providers: [])

  /// The names of the services, for a line that tells who is being asked.
  public var names: String { providers.map(\.name).joined(separator: ", ") }

  /// What one service answered.
  public struct Arrival: Hashable, Sendable {
    /// The name of the service.
    public var provider: String
    /// Its answers, never empty.
    public var answers: [QuoteAnswer]
    /// How many services have answered, this one included.
    public var done: Int
  }

  /// Asks every service, and blocks until each has answered, was given up, or took too long.
  ///
  /// Not for a thread that must not wait.
  ///
  /// - Parameters:
  ///   - request: what is asked.
  ///   - day: the day of the price.
  ///   - today: the day now; on another day nobody is asked, and each service says why.
  ///   - cancellation: gives the services up that have not answered; they say so in a refusal.
  ///   - deliver: takes each service's answers as they come, on the calling thread, once for each.
  public func callAsFunction(
    _ request: QuoteRequest, asOf day: CalendarDay, today: CalendarDay,
    cancellation: Cancellation = Cancellation(), deliver: (Arrival) -> Void
  ) {
    var round = Round(names: providers.map(\.name))
    guard day == today else {
      return round.end(with: .onlyToday(wanted: day)).forEach(deliver)
    }
    let inbox = AnswerInbox()
    let asked = Cancellation()
    for (index, provider) in providers.enumerated() {
      queue.async {
        inbox.post(provider.quote(request, asOf: day, cancellation: asked), from: index)
      }
    }
    let end = ContinuousClock.now + deadline
    cancellation.withHandler({ inbox.wake() }) {
      var goesOn = true
      while round.isWaiting, goesOn {
        goesOn = inbox.wait(until: end) && !cancellation.isCancelled
        round.take(inbox.take()).forEach(deliver)
      }
    }
    asked.cancel()
    let fault: LiveRateFault =
      cancellation.isCancelled
      ? .givenUp : .timedOut(seconds: Int(deadline.components.seconds))
    round.end(with: fault).forEach(deliver)
  }
}

/// Which services have answered in one round of asking.
private struct Round {
  let names: [String]
  var answered: Set<Int> = []

  init(names: [String]) { self.names = names }

  var isWaiting: Bool { answered.count < names.count }

  /// Takes in what came, each service once.
  mutating func take(_ answers: [(Int, [QuoteAnswer])]) -> [LiveRates.Arrival] {
    answers.compactMap { index, answers in
      guard answered.insert(index).inserted else { return nil }
      return LiveRates.Arrival(
        provider: names[index], answers: answers, done: answered.count)
    }
  }

  /// Answers in the place of every service that has not.
  mutating func end(with fault: LiveRateFault) -> [LiveRates.Arrival] {
    let silent = names.indices.filter { !answered.contains($0) }
    return take(
      silent.map { index in
        let name = names[index]
        let refusal = Refusal(carrier: name, source: name, reason: .live(fault: fault))
        return (index, [.refusal(refusal)])
      })
  }
}
