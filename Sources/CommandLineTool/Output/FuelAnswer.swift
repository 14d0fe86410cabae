import Shipping
import Storage
import Units
import Workflows

/// The fuel surcharges of a day as JSON; a surcharge that is not known has no amount.
struct FuelAnswer: Encodable {
  struct Amount: Encodable {
    var amount: String?
    var reason: String?
    var mend: String?
    var finding: FuelFinding?

    init(_ amount: FuelFacts.Amount) {
      self.amount = amount.isKnown ? amount.text : nil
      switch amount {
      case .fixed: reason = "fixed in the sheet"
      case .found(let finding):
        reason = finding.arithmetic
        self.finding = finding
      case .unknown(let problem):
        reason = problem.reasonText
        mend = problem.mend
      }
    }
  }

  struct Service: Encodable {
    var carrier: String
    var service: String
    var sheet: String
    var surcharge: Amount
  }

  struct Column: Encodable {
    var column: FuelColumn
    var surcharge: Amount
  }

  struct Table: Encodable {
    var number: Int64
    var carrier: String?
    var name: String
    var version: String
    var source: String
    var firstDay: CalendarDay?
    var lastDay: CalendarDay?
    var columns: [Column]

    init(_ table: FuelFacts.Table) {
      let header = table.header
      number = header.id
      carrier = header.identity.carrier
      name = header.identity.name
      version = header.identity.version
      source = header.identity.source
      firstDay = header.validity.from
      lastDay = header.validity.through
      columns = table.columns.map { Column(column: $0.column, surcharge: Amount($0.amount)) }
    }
  }

  var day: CalendarDay
  var services: [Service]
  var tables: [Table]
  var prices: [FuelPrice]

  init(_ facts: FuelFacts) {
    day = facts.day
    services = facts.services.map {
      Service(
        carrier: $0.carrier, service: $0.name, sheet: $0.sheet, surcharge: Amount($0.amount))
    }
    tables = facts.tables.map(Table.init)
    prices = facts.prices
  }
}

/// What became of a typed price, as JSON.
struct FuelPriceAnswer: Encodable {
  var action: String
  var price: FuelPrice
  var before: FuelPrice?

  init(_ done: FuelPriceImport) {
    switch done {
    case .added(let price): (action, self.price) = ("added", price)
    case .replaced(let price, let old):
      (action, self.price) = ("replaced", price)
      before = old
    case .unchanged(let price): (action, self.price) = ("unchanged", price)
    }
  }
}
