import Shipping
import Storage
import Units

/// A product as JSON.
struct ProductAnswer: Encodable {
  var number: String
  var description: String
  var origin: Country?
  var weight: Mass?
  var price: Money?
  var numbers: [String: TariffNumber]
  var contradictions: [Country]
  var decisions: [ClassificationDecision]
  var lastUsed: CalendarDay?

  init(_ product: Product) {
    number = product.number
    description = product.description
    origin = product.origin
    weight = product.mass
    price = product.price
    numbers = product.decidedDestinations.reduce(into: [:]) { numbers, country in
      numbers[country.code] = product.decision(for: country)?.number
    }
    numbers["all"] = product.sharedDecision?.number
    contradictions = product.contradictions
    decisions = product.decisions
    lastUsed = product.lastUsed
  }
}

/// A row of the list of products as JSON.
struct ProductRowAnswer: Encodable {
  var number: String
  var description: String
  var origin: Country?
  var numbers: [String: TariffNumber]
  var lastUsed: CalendarDay?

  init(_ row: ProductSummary) {
    number = row.number
    description = row.description
    origin = row.origin
    numbers = Dictionary(
      uniqueKeysWithValues: row.destinations.map { ($0.key.code, $0.value) })
    numbers["all"] = row.harmonized
    lastUsed = row.lastUsed
  }
}
