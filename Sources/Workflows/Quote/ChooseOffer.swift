public import Shipping
public import Storage
import Units

/// Marks an offer of a quote as the one to book, or takes the mark back, and keeps it.
public struct ChooseOffer: Sendable {
  private let desk: Desk

  /// Makes the workflow for a desk.
  public init(desk: Desk) { self.desk = desk }

  /// Saves the quote with a choice.
  ///
  /// Answers that came to the quote meanwhile are no conflict: the choice is then made among all.
  ///
  /// - Parameters:
  ///   - base: the quote as it was read.
  ///   - changed: the same with the choice.
  /// - Returns: the quote as it stands in the store.
  /// - Throws: ``StoreError/conflict(_:)`` when someone else chose meanwhile, and whatever stops a
  ///   write.
  public func callAsFunction(
    _ base: Saved<Quote>, to changed: Quote
  ) throws(StoreError) -> Saved<Quote> {
    do throws(StoreError) {
      return try desk.store.updateQuote(base, to: changed, by: desk.stamp)
    } catch {
      guard case .conflict(.quote(_, _, let theirs)) = error,
        theirs.value.chosenOffer == base.value.chosenOffer,
        let again = choice(of: changed, in: theirs.value)
      else { throw error }
      return try desk.store.updateQuote(theirs, to: again, by: desk.stamp)
    }
  }

  private func choice(of changed: Quote, in theirs: Quote) -> Quote? {
    var again = theirs
    guard let offer = changed.chosenOffer else {
      again.chooseNone()
      return again
    }
    guard let index = theirs.offers.firstIndex(of: offer),
      (try? again.choose(offerAt: index, on: desk.clock.today)) != nil
    else { return nil }
    return again
  }
}
