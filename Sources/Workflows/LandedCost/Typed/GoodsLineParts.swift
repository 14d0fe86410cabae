import Shipping
import Units

/// A line of goods while its parts are read.
struct GoodsLineParts {
  private let index: Int
  private let lawCurrency: Currency
  private var product: Product?
  private var description: String?
  private var number: TariffNumber?
  private var origin: Country?
  private var quantity: ExactDecimal?
  private var price: Money?
  private var isPriceOfEach = false
  private var mass: Mass?
  private var rates: [TreatmentRate] = []
  private var claim: TreatmentClaim?
  private var withoutSale: LinePrice.Reason?
  private var circumstances: Circumstances = []
  private var quantities: [DutyQuantity] = []

  init(index: Int, lawCurrency: Currency) {
    self.index = index
    self.lawCurrency = lawCurrency
  }

  /// Takes what the catalogue knows of a product; parts that are typed hold before it.
  mutating func take(_ product: Product, for destination: Country?) throws(FieldProblem) {
    try set(&self.product, product, "product", product.number)
    number = number ?? destination.flatMap { product.decision(for: $0)?.number }
    number = number ?? product.sharedDecision?.number
  }

  /// Takes a part by its shape.
  mutating func take(_ part: String) throws(FieldProblem) {
    let lower = part.lowercased()
    if try takeKeyword(part, lower) { return }
    if let circumstance = Circumstance.allCases.first(where: { $0.rawValue.lowercased() == lower })
    {
      circumstances.insert(circumstance)
    } else if part.first?.isNumber == true {
      try takeNumber(part, lower)
    } else if description == nil {
      description = part
    } else {
      throw unknown(part)
    }
  }

  private mutating func takeKeyword(
    _ part: String, _ lower: String
  ) throws(FieldProblem) -> Bool {
    switch lower {
    case "proof", "origin proof": claim = .preference(isProofHeld: true)
    case "no proof": claim = .preference(isProofHeld: false)
    case "sample": withoutSale = .sample
    case "replacement": withoutSale = .freeReplacement
    case "returned": withoutSale = .returned
    default: return try takePrefixed(part)
    }
    return true
  }

  private mutating func takePrefixed(_ part: String) throws(FieldProblem) -> Bool {
    if let text = part.after("hs ") {
      try set(&number, tariffNumber(text), "number", part)
    } else if let text = part.after("made in ") {
      try set(&origin, country(text), "origin", part)
    } else if let text = part.after("mfn ") {
      rates.append(try rate(.general, text))
    } else if let text = part.after("preference ") {
      rates.append(try preferenceRate(text))
    } else {
      return false
    }
    return true
  }

  /// A number with letters is a weight, an amount, a count or a quantity; one with points may be a
  /// tariff number.
  private mutating func takeNumber(_ part: String, _ lower: String) throws(FieldProblem) {
    if part.isWrittenLikeATariffNumber {
      try set(&number, tariffNumber(part), "number", part)
    } else if let text = lower.before(" each") ?? lower.before(" ea") {
      isPriceOfEach = true
      try set(&price, money(text), "price", part)
    } else if let count = pieces(lower) {
      try set(&quantity, count, "quantity", part)
    } else if part.isAMass {
      try set(&mass, weight(part), "weight", part)
    } else if let quantity = dutyQuantity(part) {
      quantities.append(quantity)
    } else {
      try set(&price, money(part), "price", part)
    }
  }

  /// The line of goods that the parts make.
  func line() throws(FieldProblem) -> GoodsLine {
    guard let description = description ?? product?.description else {
      throw FieldProblem(field: field("description"), reason: .missing)
    }
    return GoodsLine(
      description, number: number, origin: origin ?? product?.origin, quantity: quantity ?? 1,
      price: try linePrice(), mass: try lineMass(), quantities: quantities, rates: rates,
      claim: claim ?? .general, circumstances: circumstances)
  }

  private func linePrice() throws(FieldProblem) -> LinePrice {
    let isOfEach = price == nil || isPriceOfEach
    let stated = price ?? product?.price
    let total = try stated.map { money throws(FieldProblem) in
      isOfEach ? try times(money) : money
    }
    if let withoutSale {
      return .withoutSale(withoutSale, value: total, method: total == nil ? nil : .identicalGoods)
    }
    guard let total else { throw FieldProblem(field: field("price"), reason: .missing) }
    return .sale(total)
  }

  private func lineMass() throws(FieldProblem) -> Mass? {
    if let mass { return mass }
    let count = (quantity ?? 1).normalized
    guard let each = product?.mass, count.scale == 0, let whole = Int(exactly: count.significand)
    else { return nil }
    return each * whole
  }

  private func times(_ money: Money) throws(FieldProblem) -> Money {
    do {
      return try Money(rounding: money.amount * (quantity ?? 1), money.currency)
    } catch {
      throw FieldProblem(
        field: field("price"), typed: money.description, reason: .amountTooLarge)
    }
  }

  private func field(_ name: String) -> FieldPath {
    FieldPath("lines").element(index).field(name)
  }

  private func set<Value>(
    _ slot: inout Value?, _ value: Value, _ name: String, _ typed: String
  ) throws(FieldProblem) {
    guard slot == nil else {
      throw FieldProblem(
        field: field(name), typed: typed,
        reason: .givenTwice(first: "\(slot.map { "\($0)" } ?? "")"))
    }
    slot = value
  }
}

extension GoodsLineParts {
  private func tariffNumber(_ text: String) throws(FieldProblem) -> TariffNumber {
    guard let number = try? TariffNumber(parsing: text), number.harmonized != nil else {
      throw FieldProblem(field: field("number"), typed: text, reason: .notAHarmonizedNumber)
    }
    return number
  }

  private func country(_ text: String) throws(FieldProblem) -> Country {
    guard let country = Country(code: text) else {
      throw FieldProblem(field: field("origin"), typed: text, reason: .unknownCountry)
    }
    return country
  }

  private func money(_ text: String) throws(FieldProblem) -> Money {
    try TypedMoney.read(text, field: field("price"), assuming: .usd)
  }

  private func weight(_ text: String) throws(FieldProblem) -> Mass {
    try FieldProblem.weight(text, field: field("weight"))
  }

  /// A count such as `200 pieces`, `200 pcs` or `x 200`.
  private func pieces(_ text: String) -> ExactDecimal? {
    let words = text.split(separator: " ")
    guard words.count <= 2, let first = words.first,
      words.count == 1 || ["piece", "pieces", "pcs", "pc", "units", "unit"].contains(words[1])
    else { return nil }
    return try? ExactDecimal(parsing: first)
  }

  /// A quantity in a unit of the tariff, such as `34.9 l`.
  private func dutyQuantity(_ text: String) -> DutyQuantity? {
    let digits = text.prefix { $0.isNumber || $0 == "." }
    guard let value = try? ExactDecimal(parsing: digits), !value.isZero,
      let unit = DutyUnit(named: text.dropFirst(digits.count).drop(while: \.isWhitespace))
    else { return nil }
    return DutyQuantity(value, unit)
  }

  private func preferenceRate(_ text: String) throws(FieldProblem) -> TreatmentRate {
    let words = text.split(separator: " ", maxSplits: 1)
    guard words.count == 2 else {
      throw FieldProblem(
        field: field("rates"), typed: text,
        reason: .wrongShape(needed: "a treatment and its rate", example: "preference UST free"))
    }
    return try rate(.preference(words[0].uppercased()), String(words[1]))
  }

  private func rate(
    _ treatment: TreatmentRate.Treatment, _ text: String
  ) throws(FieldProblem) -> TreatmentRate {
    TreatmentRate(treatment, DutyExpression(parsing: text, currency: lawCurrency), source: "given")
  }

  private func unknown(_ part: String) -> FieldProblem {
    FieldProblem(
      field: FieldPath("lines").element(index), typed: part,
      reason: .wrongShape(
        needed: "a part of a line of goods",
        example: "ceramic planters; 6913.90; made in US; 200 pieces; 4200.00 USD; 600 lb; mfn 6.5%")
    )
  }
}

extension String {
  fileprivate func after(_ prefix: String) -> String? {
    lowercased().hasPrefix(prefix) ? String(dropFirst(prefix.count)) : nil
  }

  fileprivate func before(_ suffix: String) -> String? {
    hasSuffix(suffix) ? String(dropLast(suffix.count)) : nil
  }

  /// Digits in groups of four, two and two, such as `6913.90`, which no amount of money looks like.
  fileprivate var isWrittenLikeATariffNumber: Bool {
    let groups = split(separator: ".", omittingEmptySubsequences: false)
    let plain = allSatisfy { $0.isNumber || $0 == "." }
    guard plain else { return false }
    if groups.count == 1 { return count >= 6 && count <= 10 }
    return groups.count >= 2 && groups[0].count == 4 && groups.count > 2 || isHarmonizedSubheading
  }

  /// Four digits, a point and two digits: a subheading rather than an amount, since an amount of
  /// four digits is written with its currency.
  private var isHarmonizedSubheading: Bool {
    let groups = split(separator: ".", omittingEmptySubsequences: false)
    return groups.count == 2 && groups[0].count == 4 && groups[1].count == 2
  }
}
