public import Carriers
import Dispatch
public import Shipping
import Synchronization
public import Units

/// A live service of made-up answers, which can be held back until it is released or given up.
public final class StandInProvider: LiveRateProvider {
  /// Its name.
  public let name: String

  private let answers: [QuoteAnswer]
  private let gate: DispatchSemaphore?
  private let requests = Mutex<[QuoteRequest]>([])

  /// Makes a service.
  ///
  /// - Parameters:
  ///   - name: its name.
  ///   - answers: what it answers.
  ///   - isHeld: whether it waits for ``release()`` first; a cancellation ends the wait too.
  public init(_ name: String, _ answers: [QuoteAnswer], isHeld: Bool = false) {
    self.name = name
    self.answers = answers
    gate = isHeld ? DispatchSemaphore(value: 0) : nil
  }

  /// What it was asked.
  public var asked: [QuoteRequest] { requests.withLock { $0 } }

  /// Lets a held service answer.
  public func release() { gate?.signal() }

  /// Answers, or waits first.
  public func quote(
    _ request: QuoteRequest, asOf day: CalendarDay, cancellation: Cancellation
  ) -> [QuoteAnswer] {
    requests.withLock { $0.append(request) }
    guard let gate else { return answers }
    cancellation.withHandler({ gate.signal() }) { gate.wait() }
    return answers
  }

  /// It always stands.
  public func standing(cancellation: Cancellation) -> ProviderStanding {
    .answers(fact: "\(name) answers")
  }
}
