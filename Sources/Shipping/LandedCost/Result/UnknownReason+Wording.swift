extension UnknownReason {
  /// Why the amount is not known and what would mend it, in words.
  public var sentence: String {
    switch self {
    case .fact(let fact): fact.sentence
    case .noRate(.general): "no general rate is given for the goods"
    case .noRate(.preference(let code)): "no rate is given under the preference \(code)"
    case .noRate(.suspension(let name)): "no rate is given under the suspension \(name)"
    case .dutyNeeds(let needs):
      "the rate needs " + needs.map(\.description).joined(separator: " and ")
    case .duty(let unknown): unknown.description
    case .figureUnknown: "the figure for these days is not known"
    case .content(let name): "the value of the \(name) in the goods is not given"
    case .unsettled(let rule): "it is not settled whether \(rule.id) covers it"
    case .restsOnUnknown: "it rests on an amount that is not known"
    case .dependsOn(let rule): "it cannot be told whether \(rule.id) takes its place"
    }
  }
}
