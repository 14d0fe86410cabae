import Carriers
import Shipping
import Storage
import TerminalKit
import Workflows

extension OffersScreen {
  /// Where the question to the live services stands.
  enum LiveQuestion: Sendable {
    /// The quote is only looked at.
    case notWanted
    /// It is to be put when the screen appears.
    case wanted
    /// Answers are coming in.
    case asking
    /// All have answered or were given up.
    case answered
  }

  /// Puts the question once, where there is anybody to ask.
  mutating func askLiveRates() -> [Effect<DashboardMessage>] {
    guard live == .wanted, !desk.liveRates.providers.isEmpty else { return [] }
    live = .asking
    return [.work(liveWork)]
  }

  /// Asks all services and posts the quote after each answer; given up, it still tells the end, since
  /// a service that was given up is a line of the comparison too.
  private var liveWork: Work<DashboardMessage> {
    let quote = quote
    return Work(
      WorkID(rawValue: "offers.live-\(quote.id)"), title: "Asking \(desk.liveRates.names)",
      writes: true
    ) { [desk] context in
      let cancellation = Cancellation()
      context.onCancel { cancellation.cancel() }
      let count = desk.liveRates.providers.count
      context.report(WorkProgress(done: 0, total: count))
      do throws(StoreError) {
        let joined = try JoinLiveRates(desk: desk)(quote, cancellation: cancellation) {
          saved, done in
          context.report(WorkProgress(done: done, total: count))
          context.post(.quote(saved))
        }
        return .liveRatesIn(joined)
      } catch {
        return .failed(error.sentence)
      }
    }
  }

  /// Shows a newer state of the quote, with the pointer on the line where it was; news that was
  /// overtaken on its way is dropped.
  mutating func show(_ saved: Saved<Quote>) {
    guard saved.version >= quote.version else { return }
    let offer = pointedOffer
    let refusal = pointedRefusal
    if saved.value.offers != quote.value.offers { reports = [] }
    quote = saved
    var wanted: Int?
    if let offer, let index = saved.value.offers.firstIndex(of: offer) {
      wanted = shownOffers.firstIndex(of: index)
    } else if let refusal,
      let index = gatheredRefusals.firstIndex(where: { $0.refusal == refusal.refusal })
    {
      wanted = saved.value.offers.count + index
    }
    list.setCount(lineCount, pointer: wanted)
  }

  /// Whether no carrier has answered, with a price or a reason.
  var isWithoutAnswers: Bool {
    quote.value.priced.priceIndices.isEmpty && quote.value.refusals.isEmpty
  }

  /// What stands in place of the comparison while there is nothing to compare.
  func emptyLines(_ keys: KeyNames) -> [String] {
    if live == .asking { return ["No rate sheet is on the desk; live carriers are being asked."] }
    return [
      "No rate sheet is on the desk, so nobody could be asked.",
      "`crossbill import SHEET.toml` puts one there; then press \(keys[Self.again]) to quote again.",
    ]
  }
}
