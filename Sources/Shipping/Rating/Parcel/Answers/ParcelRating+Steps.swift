import Units

extension ParcelRating: RatingFacts {
  /// The weight of every line, then the zone and the days.
  func steps(source: String) -> [Explanation] {
    lines.map { step($0, source: source) } + [zoneStep(source: source)]
      + (transit.map { [transitStep($0, source: source)] } ?? [])
  }

  private func step(_ line: Line, source: String) -> Explanation {
    let unit = "handling unit \(line.handlingUnit + 1): \(line.count) x \(line.actual)"
    return Explanation(
      label: unit, arithmetic: "billed at \(line.billable) each, the greatest of its weights",
      source: source,
      steps: [actualStep(line, source: source), dimensionalStep(line, source: source)]
        + line.sizes.map { Self.sizeStep($0, source: source) })
  }

  private func actualStep(_ line: Line, source: String) -> Explanation {
    let step = weightStep.map { "rounded up to \(line.rounded), in steps of \($0)" } ?? "exact"
    return Explanation(
      label: "actual weight", arithmetic: "\(line.actual), \(step)", source: source)
  }

  private func dimensionalStep(_ line: Line, source: String) -> Explanation {
    let label = "dimensional weight"
    guard let divisor else {
      let words =
        rule == .unstated
        ? "UNKNOWN: the sheet states no divisor, so that the actual weight is billed"
        : "none: the sheet bills the actual weight"
      return Explanation(label: label, arithmetic: words, source: source)
    }
    let sides = line.sides?.text ?? "UNKNOWN"
    let result = line.dimensional.map { "\(sides): \($0)" } ?? "\(sides): not above the threshold"
    return Explanation(
      label: label, arithmetic: "\(result); \(divisor.text)", source: divisor.source)
  }

  private static func sizeStep(_ size: Size, source: String) -> Explanation {
    let least = size.minimumBillable.map { ", billed at \($0) or more" } ?? ""
    return Explanation(
      label: size.surcharge, arithmetic: size.cause.text + least, source: source)
  }

  private func zoneStep(source: String) -> Explanation {
    Explanation(
      label: "zone \(zone)",
      arithmetic: "\(chartRow.origin) to \(chartRow.destination), the narrowest that fits",
      source: source)
  }

  private func transitStep(_ days: DaySpan, source: String) -> Explanation {
    Explanation(
      label: "days under way",
      arithmetic: days.fewest == days.most
        ? "\(days) business days" : "\(days) business days, of which the most count",
      source: source)
  }
}
