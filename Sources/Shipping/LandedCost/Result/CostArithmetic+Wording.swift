import Units

extension CostArithmetic {
  /// The arithmetic in words, such as `25 % of 16 058.28 CAD`.
  public var words: String {
    switch self {
    case .given: "as given"
    case .converted(let money, let rate): "\(money) × \(rate)"
    case .free: "free"
    case .share(let rate, let base): "\(rate) of \(base)"
    case .bounded(let rate, let base, let found, let isLeast):
      "\(rate) of \(base) is \(found), and the \(isLeast ? "least" : "greatest") amount is asked"
    case .shareLessContent(let rate, let value, let content):
      "\(rate) of \(value) less \(content) of exempt content"
    case .upTo(let rate, let base, let less):
      "\(rate) of \(base) less \(less) of duty that is paid anyway"
    case .each(let amount, let count, let counted):
      "\(count) \(counted.name(count)) × \(amount)"
    case .rate(let words): words
    case .remitted(nil): "not asked for"
    case .remitted(let money?): "not asked for; it would be \(money)"
    case .none: ""
    }
  }
}

extension CostArithmetic.Counted {
  fileprivate func name(_ count: Int) -> String {
    switch self {
    case .parcels: count == 1 ? "parcel" : "parcels"
    case .classes: count == 1 ? "class of goods" : "classes of goods"
    case .lines: count == 1 ? "line" : "lines"
    }
  }
}
