public import Shipping
import Units

extension ProductEntry {
  /// The longest number that lists and papers have room for; our own bound.
  public static let longestNumber = 40

  /// The longest description; our own bound.
  public static let longestDescription = 200

  /// Reads the fields into a product.
  ///
  /// - Parameter earlier: the product as it stands when it is edited; its decisions are kept.
  /// - Returns: the product.
  /// - Throws: every field that cannot be used, in the order of the form.
  public func product(editing earlier: Product? = nil) throws(FieldProblems) -> Product {
    var gathering = ProblemGathering()
    let number = gathering.read { () throws(FieldProblem) in
      try Self.text(self.number, "productNumber", limit: Self.longestNumber)
    }
    let description = gathering.read { () throws(FieldProblem) in
      try Self.text(self.description, "description", limit: Self.longestDescription)
    }
    let origin = gathering.optional(origin) { typed throws(FieldProblem) in
      try Self.country(typed, "origin")
    }
    let mass = gathering.optional(weight) { typed throws(FieldProblem) in
      try FieldProblem.weight(typed, field: FieldPath("weight"))
    }
    let price = gathering.optional(price) { typed throws(FieldProblem) in
      try TypedMoney.read(typed, field: FieldPath("price"), assuming: .usd)
    }
    guard gathering.problems.isEmpty, let number, let description else {
      throw FieldProblems(gathering.problems)
    }
    return Product(
      number: number, description: description, origin: origin, mass: mass, price: price,
      decisions: earlier?.decisions ?? [], lastUsed: earlier?.lastUsed)
  }

  static func country(_ typed: String, _ field: String) throws(FieldProblem) -> Country {
    guard let country = Country(code: typed) else {
      throw FieldProblem(field: FieldPath(field), typed: typed, reason: .unknownCountry)
    }
    return country
  }

  private static func text(
    _ typed: String, _ field: String, limit: Int
  ) throws(FieldProblem) -> String {
    let words = typed.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    if words.isEmpty { throw FieldProblem(field: FieldPath(field), reason: .missing) }
    if words.count > limit {
      throw FieldProblem(field: FieldPath(field), typed: typed, reason: .tooLong(limit: limit))
    }
    return words
  }
}
