import Shipping
import Units

extension AccessorialsReader {
  /// The price of one basis with its bounds and other keys.
  func charge(
    by basis: Basis, _ section: TermsSection, _ report: inout TermsReport
  ) -> AccessorialCharge? {
    let key = basis.rawValue
    let (low, high) = bounds(section, &report)
    switch basis {
    case .flat: return amount(key, in: section, &report).map { .flat(amount: $0) }
    case .perHundredweight:
      return section.rate(key, currency, &report).map {
        .perHundredweight(rate: $0, atLeast: low, atMost: high)
      }
    case .percent: return share(section, low, high, &report)
    case .perHandlingUnit:
      return section.money(key, currency, &report).map {
        .perHandlingUnit(amount: $0, atLeast: low, atMost: high)
      }
    case .perPiece:
      return section.money(key, currency, &report).map {
        .perPiece(amount: $0, atLeast: low, atMost: high)
      }
    case .perStop:
      return section.money(key, currency, &report).map {
        .perStop(amount: $0, atLeast: low, atMost: high)
      }
    case .perMile, .perKilometre:
      let unit: DistanceUnit = basis == .perMile ? .miles : .kilometres
      return section.distanceRate(key, per: unit, currency, &report).map {
        .perDistance(rate: $0, atLeast: low, atMost: high)
      }
    case .perTime: return time(section, low, high, &report)
    case .perHundredweightDay:
      let free = section.whole("free_days", &report) ?? 0
      return section.rate(key, currency, &report).map {
        .perHundredweightDay(rate: $0, freeDays: free, atLeast: low, atMost: high)
      }
    case .byLength: return byLength(section, &report)
    case .byWeight: return byWeight(section, &report)
    case .byAmount: return byAmount(section, &report)
    case .atCost: return section.percent(key, &report).map { .atCost(markup: $0) }
    }
  }

  private func bounds(
    _ section: TermsSection, _ report: inout TermsReport
  ) -> (low: Money?, high: Money?) {
    let low = section.money("at_least", currency, &report)
    let high = section.money("at_most", currency, &report)
    if let low, let high, high < low {
      report.add(
        .belowLowerBound(low.plainText), at: section.path.field("at_most"),
        value: .text(high.plainText))
    }
    return (low, high)
  }

  private func share(
    _ section: TermsSection, _ low: Money?, _ high: Money?, _ report: inout TermsReport
  ) -> AccessorialCharge? {
    let percent = section.percent(Basis.percent.rawValue, &report)
    let base = base(section, &report)
    guard let percent else { return nil }
    guard let base else { return .percentOfLinehaul(percent: percent, atLeast: low, atMost: high) }
    return .share(percent: percent, of: base, atLeast: low, atMost: high)
  }

  /// What a price is reckoned on, or nothing for the linehaul.
  func base(
    _ section: TermsSection, _ report: inout TermsReport
  ) -> AccessorialCharge.Base? {
    let word = section.choice("of", BaseWord.self, &report)
    let over = section.money("over_per_pound", currency, &report)
    if let over, word == .declaredValue { return .valueOver(perPound: over) }
    if let over {
      report.add(
        .wrongKind(needed: "possible without of = \"declaredValue\""),
        at: section.path.field("over_per_pound"), value: .text(over.plainText))
    }
    return switch word {
    case .linehaul, nil: nil
    case .grossFreight: .grossFreight
    case .amount: .amount
    case .declaredValue: .declaredValue
    }
  }

  private func time(
    _ section: TermsSection, _ low: Money?, _ high: Money?, _ report: inout TermsReport
  ) -> AccessorialCharge? {
    let unit = section.choice("unit", AccessorialCharge.TimeUnit.self, &report)
    if section.members["unit"] == nil { report.add(.missing, at: section.path.field("unit")) }
    let free = freeTimes(section, &report)
    guard let unit, let each = section.money(Basis.perTime.rawValue, currency, &report) else {
      return nil
    }
    return .perTime(amount: each, unit: unit, free: free, atLeast: low, atMost: high)
  }

  private func freeTimes(
    _ section: TermsSection, _ report: inout TermsReport
  ) -> [AccessorialCharge.FreeTime] {
    guard case .list? = section.members["free"] else {
      return section.whole("free", upTo: 100_000, &report).map { [.init(time: $0)] } ?? []
    }
    return section.tables("free", &report).compactMap { step in
      step.checkKeys(["from", "time"], &report)
      let from = step.mass("from", &report) ?? .zero
      if step.members["time"] == nil { report.add(.missing, at: step.path.field("time")) }
      return step.whole("time", upTo: 100_000, &report).map { .init(from: from, time: $0) }
    }
  }
}
