public import Shipping
import Units

extension DeMinimisTable.Row {
  /// The row as a small pack: reliefs up to its values, and a tax of unknown rate.
  public var pack: RulePack {
    let code = country.code
    var rules: [Rule] = []
    if let dutyFree {
      rules.append(contentsOf: rule("\(code)-DEM-01", "duty", dutyFree, Relief.ofDuty))
    }
    if let taxFree {
      rules.append(contentsOf: rule("\(code)-DEM-02", "tax", taxFree, Relief.ofTaxes))
    }
    if code != "HK" {
      let tax = ImportTax(name: "import tax", rate: nil, base: [.customsValue, .duties])
      rules.append(
        contentsOf: rule(
          "\(code)-TAX-01", title: "Tax on import: rate not bundled", RuleCondition(), .tax(tax)))
    }
    return RulePack(
      name: code.lowercased(), title: country.name, countries: [country], currency: currency,
      valuation: .costInsuranceFreight,
      valuationTerms: ValuationTerms(deductsOnlyStated: true, conversionDay: .dayOfLaw),
      rules: rules)
  }

  private func rule(_ id: String, _ what: String, _ limit: Money, _ relief: Relief) -> [Rule] {
    if limit.isZero {
      let title = "No value is free of \(what)"
      return rule(id, title: title, RuleCondition(), .note(RuleNote("Every consignment pays.")))
    }
    let upper = ValueBounds.End(limit, isIncluded: true)
    let condition = RuleCondition(value: ValueBounds(upper: upper), excludes: [.exciseGoods])
    return rule(id, title: "Up to \(limit): no \(what)", condition, .relief(relief))
  }

  private func rule(
    _ text: String, title: String, _ condition: RuleCondition, _ effect: RuleEffect
  ) -> [Rule] {
    guard let id = RuleIdentifier(text) else { return [] }
    return [
      Rule(
        id: id, title: title, condition: condition, effect: effect, source: source, caveat: caveat)
    ]
  }
}

extension Relief {
  fileprivate static let ofDuty = Relief(duty: true, layers: nil, taxes: false)
  fileprivate static let ofTaxes = Relief(duty: false, layers: false, taxes: true)
}
