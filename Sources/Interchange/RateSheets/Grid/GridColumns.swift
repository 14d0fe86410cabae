import Shipping

/// The header of a grid: which column holds what.
struct GridColumns {
  /// What a column holds.
  enum Kind: Hashable {
    case origin
    case destination
    case freightClass
    case minimum
    case transit
    case currency
    case rate(WeightBreak)

    /// The usual name, for reports and for writing.
    var name: String {
      switch self {
      case .origin: "origin"
      case .destination: "destination"
      case .freightClass: "class"
      case .minimum: "minimum"
      case .transit: "transit"
      case .currency: "currency"
      case .rate(let column): column.code
      }
    }
  }

  let kinds: [Kind]
  let origin: Int
  let destination: Int
  let freightClass: Int
  let minimum: Int?
  let transit: Int?
  let currency: Int?
  /// The positions of the breaks, from the lightest.
  let rates: [(column: WeightBreak, position: Int)]

  /// Reads a header, or reports every column that is wrong or missing.
  init?(_ header: DelimitedText.Record, file: String, problems: inout [RateSheetProblem]) {
    let before = problems.count
    var positions: [Kind: Int] = [:]
    var kinds: [Kind] = []
    for (position, name) in header.fields.enumerated() {
      func report(_ reason: RateSheetProblem.Reason) {
        problems.append(
          RateSheetProblem(
            file: file, line: header.line, field: "column", value: name, reason: reason))
      }
      guard let kind = Self.kind(of: name) else {
        report(.unknownName(nearest: NearestWord.to(name, among: Self.usualNames)))
        continue
      }
      kinds.append(kind)
      if positions.updateValue(position, forKey: kind) != nil { report(.columnTwice) }
    }
    let rates = WeightBreak.allCases.compactMap { column in
      positions[.rate(column)].map { (column: column, position: $0) }
    }
    let needed: [Kind] = [.origin, .destination, .freightClass]
    var missing = needed.filter { positions[$0] == nil }.map(\.name)
    if rates.isEmpty { missing.append("L5C") }
    for name in missing {
      problems.append(
        RateSheetProblem(file: file, line: header.line, field: "column \(name)", reason: .missing))
    }
    guard problems.count == before, let origin = positions[.origin],
      let destination = positions[.destination], let freightClass = positions[.freightClass]
    else { return nil }
    self.kinds = kinds
    self.origin = origin
    self.destination = destination
    self.freightClass = freightClass
    minimum = positions[.minimum]
    transit = positions[.transit]
    currency = positions[.currency]
    self.rates = rates
  }

  private static let usualNames =
    ["origin", "destination", "class", "minimum", "transit", "currency"]
    + WeightBreak.allCases.map(\.code)

  // Names as carriers' own exports have them, without case, spaces, hyphens and underscores.
  private static let synonyms: [String: Kind] = {
    let names: [(Kind, String)] = [
      (.origin, "origin orig from origzip3 originzip3 origzip originzip origzone originzone"),
      (.destination, "destination dest to destzip3 destinationzip3 destzip destinationzip"),
      (.destination, "destzone destinationzone"),
      (.freightClass, "class freightclass cls"),
      (.minimum, "minimum min mc minimumcharge mincharge"),
      (.transit, "transit transitdays days"),
      (.currency, "currency cur"),
    ]
    var table: [String: Kind] = [:]
    for (kind, words) in names {
      for word in words.split(separator: " ") { table[String(word)] = kind }
    }
    return table
  }()

  private static func kind(of name: String) -> Kind? {
    let plain = name.lowercased().filter { !" -_".contains($0) }
    return synonyms[plain] ?? WeightBreak(parsing: plain).map { .rate($0) }
  }
}
