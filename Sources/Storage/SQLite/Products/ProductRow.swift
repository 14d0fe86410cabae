import GRDB
import Shipping
import Units

/// The columns of a product.
struct ProductRow {
  let product: Product
  let body: String
  private let number: String
  private let destinations: String

  init(_ product: Product) throws {
    self.product = product
    number = try Column.unbroken(product.number)
    body = try JSONText.encode(product)
    destinations = try JSONText.encode(
      product.decidedDestinations.reduce(into: [String: String]()) { numbers, country in
        numbers[country.code] = product.decision(for: country)?.number.digits
      })
  }

  static let names = [
    "number", "description", "origin", "harmonized", "destinations", "last_used", "body",
  ]

  var values: [(any DatabaseValueConvertible)?] {
    [
      number, product.description, product.origin?.code, product.sharedDecision?.number.digits,
      destinations, product.lastUsed?.isoText, body,
    ]
  }

  /// Everything that a search finds the product by.
  var searchText: String {
    let numbers = product.decisions.flatMap { [$0.number.digits, $0.number.dotted] }
    return ([product.number, product.description] + numbers).joined(separator: "\n")
  }

  /// Reads columns `id, version, body`.
  static func saved(_ row: Row) throws -> Saved<Product> {
    Saved(id: row[0], version: row[1], value: try JSONText.decode(Product.self, from: row[2]))
  }

  static let summaryColumns =
    "id, version, number, description, origin, harmonized, destinations, last_used"

  /// Reads the summary columns.
  static func summary(_ row: Row) throws -> ProductSummary {
    ProductSummary(
      id: row[0], version: row[1], number: row[2], description: row[3],
      origin: try (row[4] as String?).map(country),
      harmonized: try (row[5] as String?).map(tariffNumber), destinations: try numbers(row[6]),
      lastUsed: try Column.day(row[7] as String?))
  }

  private static func numbers(_ text: String) throws -> [Country: TariffNumber] {
    let written = try JSONText.decode([String: String].self, from: text)
    var numbers: [Country: TariffNumber] = [:]
    for (code, digits) in written { numbers[try country(code)] = try tariffNumber(digits) }
    return numbers
  }

  private static func country(_ code: String) throws -> Country {
    guard let country = Country(code: code) else { throw Column.Unreadable() }
    return country
  }

  private static func tariffNumber(_ digits: String) throws -> TariffNumber {
    guard let number = try? TariffNumber(parsing: digits) else { throw Column.Unreadable() }
    return number
  }
}
