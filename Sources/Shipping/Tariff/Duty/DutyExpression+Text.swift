import Units

extension DutyExpression: CustomStringConvertible {
  /// The rate in one style for all tariffs, readable by ``init(parsing:currency:)``:
  /// `USD 0.015/kg + 3%`, `13.8% MIN GBP 13/100 kg`.
  public var description: String {
    switch self {
    case .free(nil): "Free"
    case .free(let condition?): "Free, \(condition)"
    case .adValorem(let percentage, .customsValue): "\(percentage)"
    case .adValorem(let percentage, .value(let part)): "\(percentage) on the \(part)"
    case .specific(let duty): "\(duty)"
    case .sum(let terms): Self.joined(terms)
    case .minus(let term): "- \(term)"
    case .larger(let duty, let minimum): "\(duty) MIN \(minimum)"
    case .smaller(let duty, let maximum): "\(duty) MAX \(maximum)"
    case .applicable(let words), .elsewhere(let words), .text(let words): words
    }
  }

  private static func joined(_ terms: [DutyExpression]) -> String {
    var text = ""
    for term in terms {
      if case .minus(let taken) = term {
        text += " - \(taken)"
      } else {
        text += text.isEmpty ? "\(term)" : " + \(term)"
      }
    }
    return text
  }
}

extension DutyExpression: Codable {
  /// Reads a rate in the style of ``description``.
  public init(from decoder: any Decoder) throws {
    self.init(parsing: try decoder.singleValueContainer().decode(String.self), currency: .usd)
  }

  /// Writes the rate in the style of ``description``.
  public func encode(to encoder: any Encoder) throws {
    try encoder.write(description)
  }
}

extension DutyPercentage: CustomStringConvertible {
  /// The number with its sign: `6.8%`, `33 1/3%`.
  public var description: String {
    guard divisor > 1 else { return "\(dividend.normalized)%" }
    let whole = dividend.significand / Int128(divisor)
    let rest = dividend.significand % Int128(divisor)
    return whole == 0 ? "\(rest)/\(divisor)%" : "\(whole) \(rest)/\(divisor)%"
  }
}

extension SpecificDuty: CustomStringConvertible {
  /// The amount and its unit: `USD 0.015/kg`.
  public var description: String {
    "\(currency) \(amount.normalized)/\(count == 1 ? "" : "\(count) ")\(unit)"
  }
}
