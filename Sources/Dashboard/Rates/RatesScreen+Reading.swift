import Storage
import TerminalKit
import Workflows

extension RatesScreen {
  func readSheets() -> Effect<DashboardMessage> {
    .work(
      Work("rates.list", onDesk: desk) { desk throws(StoreError) in
        .rates(try LookUpSheets(desk: desk)(), try LookUpTables(desk: desk)())
      })
  }

  func openPointed() -> [Effect<DashboardMessage>] {
    guard let pointed else { return [] }
    return [
      .work(
        Work("rates.open", onDesk: desk) { desk throws(StoreError) in
          switch pointed {
          case .sheet(let sheet): .sheet(try LookUpSheets(desk: desk).facts(of: sheet))
          case .table(let table): .table(try LookUpTables(desk: desk).facts(of: table))
          }
        })
    ]
  }

  func comparePointed() -> [Effect<DashboardMessage>] {
    switch pointed {
    case .sheet(let sheet):
      guard let before = sheet.before else { return [] }
      return [
        .work(
          Work("rates.compare", onDesk: desk) { desk throws(StoreError) in
            .sheetComparison(
              try LookUpSheets(desk: desk).comparison(from: before, to: sheet.header))
          })
      ]
    case .table(let table):
      guard let before = table.before else { return [] }
      return [
        .work(
          Work("rates.compare", onDesk: desk) { desk throws(StoreError) in
            .tableComparison(
              try LookUpTables(desk: desk).comparison(from: before, to: table.header))
          })
      ]
    case nil: return []
    }
  }
}
