import Units

extension ParcelTariff {
  /// The first chart or service that does not fit, or nothing.
  func contradiction(in currency: Currency) -> RateSheetContradiction? {
    var names: Set<String> = []
    for chart in charts where !names.insert(chart.name).inserted {
      return .parcel(.chartTwice(name: chart.name))
    }
    for (index, service) in services.enumerated() {
      if chartOfService[index] < 0, service.sharedChart == nil {
        return .parcel(.unknownChart(name: service.chart, service: service.name))
      }
      let found =
        service.percentContradiction ?? service.amountContradiction(in: currency)
        ?? AccessorialCharge.contradiction(
          in: service.terms.accessorials, currency, owner: service.name)
        ?? service.dayContradiction ?? service.accessorialContradiction
        ?? service.partContradiction.map { .parcel($0) }
      if let found { return found }
    }
    return nil
  }
}

extension ParcelTariff.Service {
  fileprivate var percentContradiction: RateSheetContradiction? {
    var percentages: [(term: String, percent: Percent, limit: Int)] = [
      ("a discount", terms.discount, 100)
    ]
    if let fuel = terms.fuel.percent { percentages.append(("fuel", fuel, 500)) }
    for surcharge in terms.surcharges {
      if case .percent(let percent) = surcharge.charge {
        percentages.append((surcharge.name, percent, 500))
      }
    }
    for (term, percent, limit) in percentages
    where !(Percent.zero...Percent(limit)).contains(percent) {
      return .percentNotPossible(percent, term: term, service: name)
    }
    return nil
  }

  fileprivate func amountContradiction(in currency: Currency) -> RateSheetContradiction? {
    var amounts = [terms.minimumPerPiece].compactMap { $0 }
    for surcharge in terms.surcharges {
      switch surcharge.charge {
      case .perPiece(let amount), .perShipment(let amount): amounts.append(amount)
      case .percent: break
      }
      amounts += surcharge.zoneAmounts.values
    }
    return amounts.first { !$0.isPossible(in: currency) }
      .map { .amountNotPossible($0, service: name) }
  }

  fileprivate var dayContradiction: RateSheetContradiction? {
    guard let days = terms.offerDays, !(0...366).contains(days) else { return nil }
    return .offerDaysNotPossible(days: days, service: name)
  }

  fileprivate var accessorialContradiction: RateSheetContradiction? {
    guard terms.accessorialSchedule == nil else { return nil }
    return terms.fuelledAccessorials.sorted().first { terms.accessorials[$0] == nil }
      .map { .accessorialWithoutPrice($0, use: .fuel, service: name) }
  }

  fileprivate var partContradiction: ParcelContradiction? {
    if let step = terms.weightStep, step <= .zero || step > .kilograms(10) {
      return .weightStepNotPossible(step, service: name)
    }
    var zones: Set<String> = []
    for zone in grid.zones
    where zone.allSatisfy(\.isWhitespace) || !zones.insert(zone).inserted {
      return .zoneNameNotPossible(name: zone, service: name)
    }
    var surcharges: Set<String> = []
    for surcharge in terms.surcharges {
      if !surcharges.insert(surcharge.name).inserted {
        return .surchargeTwice(name: surcharge.name, service: name)
      }
      if case .over(let thresholds) = surcharge.condition, thresholds.isEmpty {
        return .surchargeWithoutSize(name: surcharge.name, service: name)
      }
    }
    return bracketContradiction
  }

  private var bracketContradiction: ParcelContradiction? {
    for (index, bracket) in grid.brackets.enumerated() {
      if bracket.upTo <= bracket.over || bracket.over < .zero
        || bracket.upTo > FieldProblem.heaviestFreight
      {
        return .bracketNotPossible(bracket: index, service: name)
      }
      if index > 0, bracket.over < grid.brackets[index - 1].upTo {
        return .bracketsOverlap(bracket: index, service: name)
      }
    }
    return nil
  }
}
