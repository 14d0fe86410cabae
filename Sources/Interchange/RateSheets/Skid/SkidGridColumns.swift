import Shipping

/// The header of a grid of skid or foot rates: which column holds what.
struct SkidGridColumns {
  /// What a column holds.
  enum Kind: Hashable {
    case origin
    case destination
    case minimum
    case maximum
    case transit
    case currency
    /// A whole amount for up to so many.
    case total(Int)
    /// An amount for each from so many on.
    case each(Int)
    /// An amount for each beyond the last whole amount.
    case additional

    /// The usual name, for reports and for writing.
    var name: String {
      switch self {
      case .origin: "origin"
      case .destination: "destination"
      case .minimum: "minimum"
      case .maximum: "maximum"
      case .transit: "transit"
      case .currency: "currency"
      case .total(let count): "\(count)"
      case .each(let count): "\(count)+"
      case .additional: "additional"
      }
    }

    /// True for a column of prices.
    var isPrice: Bool {
      switch self {
      case .total, .each, .additional: true
      default: false
      }
    }
  }

  let kinds: [Kind]

  /// Reads a header, or reports every column that is wrong or missing.
  init?(_ header: DelimitedText.Record, file: String, problems: inout [RateSheetProblem]) {
    let before = problems.count
    var kinds: [Kind] = []
    for name in header.fields {
      func report(_ reason: RateSheetProblem.Reason) {
        problems.append(
          RateSheetProblem(
            file: file, line: header.line, field: "column", value: name, reason: reason))
      }
      guard let kind = Self.kind(of: name) else {
        report(.unknownName(nearest: NearestWord.to(name, among: Self.usualNames)))
        continue
      }
      if kinds.contains(kind) { report(.columnTwice) }
      kinds.append(kind)
    }
    var missing = [Kind.origin, .destination].filter { !kinds.contains($0) }
    if !kinds.contains(where: \.isPrice) { missing.append(.total(1)) }
    for kind in missing {
      problems.append(
        RateSheetProblem(
          file: file, line: header.line, field: "column \(kind.name)", reason: .missing))
    }
    guard problems.count == before else { return nil }
    self.kinds = kinds
  }

  /// True for a header that can only be one of skid or foot rates.
  static func looksRight(_ fields: [String]) -> Bool {
    let kinds = Set(fields.compactMap { kind(of: $0) })
    return kinds.isSuperset(of: [.origin, .destination]) && kinds.contains(where: \.isPrice)
  }

  private static let usualNames = [
    "origin", "destination", "minimum", "maximum", "transit", "currency", "additional", "1", "1+",
  ]

  // Names as carriers' own exports have them, without case, spaces, hyphens and underscores.
  private static let synonyms: [String: Kind] = {
    let names: [(Kind, String)] = [
      (.origin, "origin orig from origzip3 originzip3 origzip originzip origzone originzone"),
      (.destination, "destination dest to destzip3 destinationzip3 destzip destinationzip"),
      (.destination, "destzone destinationzone"),
      (.minimum, "minimum min mc minimumcharge mincharge"),
      (.maximum, "maximum max maximumcharge maxcharge"),
      (.transit, "transit transitdays days"), (.currency, "currency cur"),
      (.additional, "additional each eachadditional extra"),
    ]
    var table: [String: Kind] = [:]
    for (kind, words) in names {
      for word in words.split(separator: " ") { table[String(word)] = kind }
    }
    return table
  }()

  private static func kind(of name: String) -> Kind? {
    let plain = name.lowercased().filter { !" -_".contains($0) }
    if let kind = synonyms[plain] { return kind }
    // Without its hyphen a range of numbers such as "1-2" would be another number.
    var digits = Substring(name.lowercased().filter { $0 != " " && $0 != "_" })
    let isEach = digits.last == "+"
    if isEach { digits.removeLast() }
    for word in ["skids", "skid", "pallets", "pallet", "feet", "foot", "ft"]
    where digits.hasSuffix(word) {
      digits.removeLast(word.count)
      break
    }
    guard digits.utf8.allSatisfy({ (48...57).contains($0) }), let count = Int(digits),
      (1...1_000).contains(count)
    else { return nil }
    return isEach ? .each(count) : .total(count)
  }
}
