public import Shipping
public import Units

/// Reads one line of goods as people type it, its parts between semicolons in any order.
///
/// `ceramic planters; 6913.90; made in US; 200 pieces; 4200.00 USD; 600 lb; mfn 6.5%`
public struct TypedGoodsLine: Sendable {
  /// The line's place, from zero.
  let index: Int

  /// Finds a product of the catalogue by the number behind an `@`.
  let productNumbered: @Sendable (String) -> Product?

  /// The destination, whose number of a product is taken.
  let destination: Country?

  /// The currency in which the destination's tariff states its rates.
  let lawCurrency: Currency

  /// Makes a reader of a line.
  ///
  /// - Parameters:
  ///   - index: the line's place, from zero.
  ///   - destination: the country whose number of a product is taken; nothing where it is not known.
  ///   - lawCurrency: the currency in which the destination's tariff states its rates.
  ///   - productNumbered: finds a product of the catalogue; by default there is none.
  public init(
    at index: Int, destination: Country?, lawCurrency: Currency,
    productNumbered: @escaping @Sendable (String) -> Product? = { _ in nil }
  ) {
    self.index = index
    self.destination = destination
    self.lawCurrency = lawCurrency
    self.productNumbered = productNumbered
  }

  /// Reads a line.
  ///
  /// - Parameter typed: the text.
  /// - Returns: the line of goods.
  /// - Throws: the first part that cannot be used.
  public func read(_ typed: String) throws(FieldProblem) -> GoodsLine {
    let parts = typed.split(separator: ";").map { part in
      part.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
    var reading = GoodsLineParts(index: index, lawCurrency: lawCurrency)
    for part in parts where !part.isEmpty {
      if part.first == "@" {
        try reading.take(product(String(part.dropFirst())), for: destination)
      } else {
        try reading.take(part)
      }
    }
    return try reading.line()
  }

  private func product(_ number: String) throws(FieldProblem) -> Product {
    guard let product = productNumbered(number) else {
      throw FieldProblem(
        field: FieldPath("lines").element(index).field("product"), typed: number,
        reason: .wrongShape(
          needed: "a product of the catalogue",
          example: "@ and a number that crossbill products lists"))
    }
    return product
  }
}
