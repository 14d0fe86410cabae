import Shipping
import Storage
import Units
import Workflows

extension QuoteCommand {
  /// What the changes of `--what-if` would move; nothing where none is asked for.
  ///
  /// The request is priced by the same sheets as the offers, the ones of the file where it has some.
  func askWhatIf(
    _ priced: PricedRequest, _ question: Question, _ environment: ToolEnvironment
  ) throws -> WhatIf? {
    guard !whatIf.isEmpty else { return nil }
    let findRoute = FindRoute(postal: environment.postal, holidays: .bundled)
    let ask = try workflow(question, findRoute, environment)
    let changes = try changes(of: priced.request, ask, findRoute, environment)
    return try environment.showingProgress { report in
      var done = 0
      return try ask(
        priced, changes: changes.all, combined: changes.named,
        keepsUnpriced: changes.named.count == changes.all.count
      ) {
        report(
          WorkStage("pricing the changes", done: done, total: changes.all.count, unit: "changes"))
        done += 1
        return true
      }
    }
  }

  private func workflow(
    _ question: Question, _ findRoute: FindRoute, _ environment: ToolEnvironment
  ) throws -> AskWhatIf {
    guard let sheets = question.document.rateSheets else {
      let desk = try environment.desk(desk, for: save ? .making : .using)
      return AskWhatIf(desk: desk, asOf: question.asOf)
    }
    let day = question.asOf
    return AskWhatIf(findRoute: findRoute, holidays: .bundled) { request in
      PriceQuote.price(
        request, with: PricingBasis(for: request, sheets: sheets, FindTrip(findRoute)), asOf: day,
        holidays: .bundled)
    }
  }

  /// The changes that are named, and besides them every one that is worth looking at for `all`.
  private func changes(
    of request: QuoteRequest, _ ask: AskWhatIf, _ findRoute: FindRoute,
    _ environment: ToolEnvironment
  ) throws -> (all: [WhatIfChange], named: [WhatIfChange]) {
    let reader = TypedWhatIf(for: request, findRoute: findRoute)
    let named = try whatIf.filter { $0.lowercased() != "all" }.map { try reader.read($0) }
    guard named.count < whatIf.count else { return (named, named) }
    let choices = ask.choices(for: request, today: environment.clock.today)
    return (named + choices.filter { !named.contains($0) }, named)
  }
}
