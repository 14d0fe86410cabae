import Shipping
import Units

extension TermsWriter {
  /// One `[[service]]` of a truckload sheet with its accessorials.
  func service(_ service: PerMileTariff.Service, grid: String) -> String {
    let terms = service.terms
    var lines = [
      "[[service]]", Self.line("name", Self.quoted(service.name)),
      Self.line("grid", Self.quoted(grid)), Self.line("fuel", fuel(terms.fuel)),
      Self.line("fuel_on_deadhead", "\(terms.fuelsDeadhead)"),
    ]
    lines += Self.list("fuel_applies_to", terms.fuelledAccessorials)
    let amounts = [
      ("stop_fee", terms.stopFee), ("layover", terms.layover), ("tarp", terms.tarp),
    ]
    lines += amounts.compactMap { key, amount in amount.map { Self.line(key, $0.plainText) } }
    if let detention = terms.detention {
      lines.append(Self.line("detention", text(of: detention)))
    }
    lines.append(Self.line("border_uplift", "\(terms.borderUplift.value)"))
    lines += Self.list("border_accessorials", terms.borderAccessorials)
    let weights = [
      ("payload", terms.payload), ("border_payload", terms.borderPayload),
      ("empty_weight", terms.emptyWeight),
    ]
    lines += weights.compactMap { key, weight in
      weight.map { Self.line(key, Self.quoted($0.typed)) }
    }
    if let days = terms.offerDays { lines.append(Self.line("offer_days", "\(days)")) }
    lines += Self.schedule(terms.accessorialSchedule)
    lines += accessorials(terms.accessorials)
    return lines.joined(separator: "\n") + "\n"
  }

  private func fuel(_ fuel: TruckloadFuel) -> String {
    switch fuel {
    case .surcharge(let surcharge): return Self.text(of: surcharge)
    case .perDistance(let rate):
      let key = rate.unit == .miles ? "per_mile" : "per_kilometre"
      return Self.inline(["\(key) = \(Self.quoted(rate.value.text()))"])
    }
  }

  private func text(of detention: DetentionTerms) -> String {
    Self.inline(
      [
        "per_hour = \(detention.perHour.plainText)", "free_minutes = \(detention.freeMinutes)",
        "step_minutes = \(detention.stepMinutes)",
      ] + (detention.atMost.map { ["at_most = \($0.plainText)"] } ?? []))
  }
}
