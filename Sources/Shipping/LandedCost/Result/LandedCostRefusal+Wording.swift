import Units

extension LandedCostProblem {
  /// What is wrong and what would mend it, in a sentence.
  public var sentence: String {
    switch self {
    case .noRules(let country):
      "there are no rules for \(country.name); write a rule pack for it"
    case .lawOfAnotherDay(let day, let asked):
      "the rules are those of \(day.isoText), and the request asks for \(asked.isoText)"
    case .noLines: "there are no goods; give at least one line"
    case .valueMissing(let line, let reason):
      "line \(line + 1) is not sold (\(reason.name)): give its customs value and the method by which "
        + "it was found; it is never zero (CA-VAL-07)"
    case .priceNotPositive(let line, let price):
      "line \(line + 1) has a price of \(price): a sample, a return or a free replacement needs a "
        + "customs value by another method, never zero (CA-VAL-07)"
    case .valueNotPositive(let line, let value):
      "line \(line + 1) has a customs value of \(value) after what is taken off its price; check "
        + "carriage and duties in the price"
    case .priceCurrency(let line, let currency, let invoice):
      "line \(line + 1) is priced in \(currency) and the invoice is in \(invoice); use one currency"
    case .quantityNotPositive(let line):
      "line \(line + 1) has no units; give how many sellable units there are"
    case .amountNotPositive(let kind, let amount):
      "\(kind.name) of \(amount) is not above zero; leave it out where there is none"
    case .feeNegative(let name, let amount): "the fee \(name) of \(amount) is below zero"
    case .tooLarge(let amount): "\(amount) is larger than any amount in trade"
    case .noExchangeRate(let from, let to, let day):
      "there is no rate of \(from) in \(to); give the one that customs published for \(day.isoText)"
    case .rateNotPositive(let rate):
      "the rate of \(rate.from) in \(rate.to) is \(rate.rate); it must be above zero"
    case .regionElsewhere(let region, let destination):
      "\(region.name) is not in \(destination.name)"
    case .cannotApportion(let method):
      "costs cannot be divided by \(method.rawValue): the lines add up to nothing; choose another way"
    case .shareMissing(let line, let method):
      "line \(line + 1) has no \(method.partName) by which costs could be divided"
    case .processingMissing(let line, let rule):
      "line \(line + 1) comes back from work abroad (\(rule.id)): give the cost of that work"
    }
  }
}

extension LandedCostRefusal: CustomStringConvertible {
  /// All problems, each as a sentence of its own line.
  public var description: String { problems.map(\.sentence).joined(separator: "\n") }
}

extension LinePrice.Reason {
  /// The name in a sentence.
  public var name: String {
    switch self {
    case .sample: "sample"
    case .freeReplacement: "free replacement"
    case .returned: "goods that come back"
    case .gift: "gift"
    }
  }
}

extension ApportionmentMethod {
  /// What each line must have for it.
  var partName: String {
    switch self {
    case .value: "price"
    case .weight: "weight"
    case .volume: "volume"
    case .quantity: "quantity"
    case .hand: "share"
    }
  }
}
