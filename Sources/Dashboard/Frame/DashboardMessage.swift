public import ReferenceData
public import Shipping
public import Storage
public import Units
public import Workflows

/// What slow work and the outside world tell the screens.
public enum DashboardMessage: Sendable {
  /// Another program, or another screen, changed the records.
  case deskChanged
  /// Something could not be done; the sentence says what and how to mend it.
  case failed(String)
  /// The facts of the Overview.
  case overview(OverviewFacts)
  /// The order of the list of quotes; the generation tells which search it answers.
  case quoteIDs([Int64], generation: Int)
  /// Rows of the list of quotes.
  case quoteRows([QuoteSummary])
  /// One quote, to be shown.
  case quote(Saved<Quote>)
  /// One quote whose shipment is to be quoted again.
  case quoteAgain(Saved<Quote>)
  /// A quote was saved after a choice; the sentence says which.
  case quoteChosen(Saved<Quote>, String)
  /// What could make each offer of a quote dearer, for a version of the quote.
  case rebill(Int64, version: Int, [RebillReport])
  /// What one change each would move in the offers of a quote.
  case whatIf(WhatIf)
  /// All live services have answered or were given up; the quote with what came.
  case liveRatesIn(Saved<Quote>)
  /// Someone else changed the quote meanwhile; their state of it.
  case quoteConflict(Saved<Quote>)
  /// A quote that was made of a form and saved.
  case quoteMade(Saved<Quote>)
  /// What a new form may go on with.
  case draftOffered(OfferedDraft)
  /// The half-typed quote was kept at that moment.
  case draftSaved(Instant)
  /// The half-typed quotes, the latest first.
  case drafts([QuoteDraft])
  /// What a booking form begins with, for an offer by its position.
  case bookingBegun(BeginBooking.Beginning, offerAt: Int)
  /// What would be booked, to be looked at.
  case bookingPlanned(BookOffer.Plan)
  /// Why nothing was booked, or would be.
  case bookingRefused(BookOffer.Failure)
  /// A shipment that was booked just now.
  case booked(Saved<Shipment>)
  /// The number of the shipment that a quote is booked as, or nothing.
  case bookedShipment(String?, of: QuoteNumber)
  /// A shipment, to be shown.
  case shipment(Saved<Shipment>)
  /// What a shipment's screen shows beside the shipment.
  case shipmentFacts(ShipmentFacts)
  /// A file for a carrier was written; the sentence says which.
  case tendered(String)
  /// A carrier's answer was noted by hand.
  case answerNoted(ReadTenderResponse.Outcome)
  /// What an imported file did, one sentence for each paper.
  case papersImported(PaperReport)
  /// All rate sheets, and the tables that they share.
  case rates([StoredSheet], [StoredTable])
  /// What is in a rate sheet, to be shown.
  case sheet(SheetFacts)
  /// What is in a shared table, to be shown.
  case table(TableFacts)
  /// What a rate sheet changed, to be shown.
  case sheetComparison(SheetComparison)
  /// What a version of a shared table changed, to be shown.
  case tableComparison(TableComparison)
  /// What became of work on the catalogue.
  case products(ProductsMessage)
  /// The customs rules with their age today, and the packs that they come from.
  case ruleLedger(RuleLedger, of: RulesInUse)
  /// The road that was asked for, or why there is none.
  case route(Result<FoundRoute, RouteRefusal>)
  /// The port of entry that was chosen on the map, as a request names it.
  case portPinned(String)
  /// A landed cost as it was asked for.
  case landedCost(LandedCostReport)
  /// What one thing taken otherwise moves in a landed cost.
  case landedCostMoved(AskLandedCost.Move)
  /// Why there is no landed cost.
  case landedCostRefused(AskLandedCost.Failure)
  /// What was asked with all that was taken otherwise, to be changed in the form.
  case landedCostEntry(LandedCostEntry)
  /// The landed cost that was typed last, to go on with.
  case landedCostDraft(LandedCostDraft)
  /// The order and the columns of a list that were chosen before, as JSON.
  case viewState(String?)
  /// Something was done that nobody waits for.
  case done
}
