import Storage
import TerminalKit
import Workflows

extension RatesScreen {
  func readSheets() -> Effect<DashboardMessage> {
    .work(
      Work("rates.list", onDesk: desk) { desk throws(StoreError) in
        .sheets(try LookUpSheets(desk: desk)())
      })
  }

  func openPointed() -> [Effect<DashboardMessage>] {
    guard let pointed else { return [] }
    return [
      .work(
        Work("rates.open", onDesk: desk) { desk throws(StoreError) in
          .sheet(try LookUpSheets(desk: desk).facts(of: pointed))
        })
    ]
  }

  func comparePointed() -> [Effect<DashboardMessage>] {
    guard let pointed, let before = pointed.before else { return [] }
    return [
      .work(
        Work("rates.compare", onDesk: desk) { desk throws(StoreError) in
          .sheetComparison(
            try LookUpSheets(desk: desk).comparison(from: before, to: pointed.header))
        })
    ]
  }
}
