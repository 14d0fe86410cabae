import Shipping
import Units

extension LandedCostEntryReader {
  static func country(_ typed: String, _ name: String) throws(FieldProblem) -> Country {
    let field = FieldPath(name)
    let text = BookingEntryReader.trimmed(typed)
    if text.isEmpty { throw FieldProblem(field: field, reason: .missing) }
    guard let country = Country(code: text) else {
      throw FieldProblem(field: field, typed: typed, reason: .unknownCountry)
    }
    return country
  }

  /// A state or province by its letters, or by a postal code that lies in it.
  static func region(
    _ typed: String, in destination: Country?
  ) throws(FieldProblem) -> Subdivision {
    guard let destination else {
      throw FieldProblem(field: FieldPath("destination"), reason: .missing)
    }
    if let subdivision = Subdivision(country: destination, code: typed) { return subdivision }
    let code = try? PostalCode(parsing: typed, country: destination)
    if let subdivision = code?.subdivision { return subdivision }
    throw FieldProblem(
      field: FieldPath("region"), typed: typed, reason: .unknownSubdivision(country: destination))
  }

  static func channel(_ typed: String) throws(FieldProblem) -> ImportChannel {
    let roads = ["ltl", "ftl", "truckload", "road"]
    let text = typed.lowercased()
    if roads.contains(text) { return .truck }
    return try choice(text, "channel", ImportChannel.allCases.map { ($0.rawValue, $0) })
  }

  static func importer(_ typed: String) throws(FieldProblem) -> ImporterKind {
    try choice(
      typed.lowercased(), "importer", [("business", .commercial), ("consumer", .consumer)])
  }

  static func incoterm(_ typed: String) throws(FieldProblem) -> Incoterm {
    try choice(typed.uppercased(), "incoterm", Incoterm.allCases.map { ($0.rawValue, $0) })
  }

  static func apportionment(_ typed: String) throws(FieldProblem) -> ApportionmentMethod {
    let choices = ApportionmentMethod.allCases.filter { $0 != .hand }
    return try choice(typed.lowercased(), "apportionment", choices.map { ($0.rawValue, $0) })
  }

  static func currency(_ typed: String) throws(FieldProblem) -> Currency {
    guard let currency = Currency(code: typed) else {
      throw FieldProblem(field: FieldPath("currency"), typed: typed, reason: .unknownCurrency)
    }
    return currency
  }

  static func elements(
    _ entry: LandedCostEntry, _ currency: Currency, _ gathering: inout ProblemGathering
  ) -> [PriceElement] {
    let typed: [(PriceElement.Kind, String, String)] = [
      (.mainCarriage, entry.freight, "freight"), (.insurance, entry.insurance, "insurance"),
      (.preCarriage, entry.preCarriage, "preCarriage"),
    ]
    return typed.compactMap { kind, text, name in
      gathering.optional(text) { typed throws(FieldProblem) in
        PriceElement(
          kind, try TypedMoney.read(typed, field: FieldPath(name), assuming: currency))
      }
    }
  }

  static func circumstances(
    _ entry: LandedCostEntry, _ gathering: inout ProblemGathering
  ) -> [Circumstance] {
    entry.circumstances.enumerated().compactMap { index, text in
      gathering.read { () throws(FieldProblem) in
        try choice(
          text, "circumstances", Circumstance.allCases.map { ($0.rawValue, $0) }, at: index)
      }
    }
  }

  /// Fees such as `courier fee: 12.00 CAD`; one whose name has broker in it is the broker's.
  static func fees(
    _ entry: LandedCostEntry, _ currency: Currency, _ gathering: inout ProblemGathering
  ) -> [GivenFee] {
    entry.fees.enumerated().compactMap { index, text in
      gathering.optional(text) { typed throws(FieldProblem) in
        try fee(typed, currency, field: FieldPath("fees").element(index))
      }
    }
  }

  private static func fee(
    _ typed: String, _ currency: Currency, field: FieldPath
  ) throws(FieldProblem) -> GivenFee {
    let parts = typed.split(separator: ":", maxSplits: 1).map {
      BookingEntryReader.trimmed(String($0))
    }
    guard parts.count == 2, !parts[0].isEmpty else {
      throw FieldProblem(
        field: field, typed: typed,
        reason: .wrongShape(needed: "a name and an amount", example: "courier fee: 12.00 CAD"))
    }
    let collector: ImportFee.Collector =
      parts[0].lowercased().contains("broker") ? .broker : .carrier
    return GivenFee(
      parts[0], collector, try TypedMoney.read(parts[1], field: field, assuming: currency),
      certainty: .billedLater, source: "given")
  }

  private static func choice<Value>(
    _ typed: String, _ name: String, _ choices: [(String, Value)], at index: Int? = nil
  ) throws(FieldProblem) -> Value {
    let field = index.map { FieldPath(name).element($0) } ?? FieldPath(name)
    let text = BookingEntryReader.trimmed(typed)
    if text.isEmpty { throw FieldProblem(field: field, reason: .missing) }
    if let found = choices.first(where: { $0.0.lowercased() == text.lowercased() }) {
      return found.1
    }
    throw FieldProblem(
      field: field, typed: typed, reason: .unknownChoice(choices: choices.map(\.0)))
  }
}

extension LinePrice {
  /// The amount that is stated, if any.
  var money: Money? {
    switch self {
    case .sale(let money): money
    case .withoutSale(_, let value, _): value
    }
  }
}
