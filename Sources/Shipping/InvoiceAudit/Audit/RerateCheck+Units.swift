import Units

extension RerateCheck {
  /// The weight that is billed for everything, or nothing when the invoice does not tell it.
  var billedPounds: Int? {
    if let weight = invoice.weight { return weight.wholePoundsRoundedUp }
    let weights = freightLines.compactMap(\.weight)
    guard !weights.isEmpty else { return nil }
    return weights.reduce(0) { $0 + $1.wholePoundsRoundedUp }
  }

  /// The lines of the invoice that are for the freight itself.
  ///
  /// Where no class tells them, a line in the carrier's own words is one of them by its weight.
  var freightLines: [FreightInvoice.Line] {
    let named = invoice.lines.filter { line in
      if case .freight = line.kinds[0] { return true }
      return false
    }
    guard measure == .weight, named.allSatisfy({ $0.weight == nil }) else { return named }
    let weighed = invoice.lines.filter { line in
      if case .other = line.kinds[0] { return line.weight != nil }
      return false
    }
    return weighed.isEmpty ? named : weighed
  }

  /// The handling units of the quote with the weights and classes of the invoice.
  ///
  /// - Throws: Why the lines of the two cannot be laid side by side.
  func billedUnits() throws(AuditFinding.NotRerated) -> [HandlingUnit] {
    let units = question.request.handlingUnits
    let lines = freightLines
    if units.count == 1 {
      let pounds = billedPounds ?? quotedPounds
      guard pounds > 0 else { throw .linesWithoutWeight }
      return [unit(0, pounds: pounds, lines.first?.freightClass)]
    }
    guard lines.count == units.count else {
      throw .linesDiffer(quoted: units.count, billed: lines.count)
    }
    var billed: [HandlingUnit] = []
    for (index, line) in lines.enumerated() {
      guard let weight = line.weight, weight > .zero else { throw .linesWithoutWeight }
      billed.append(unit(index, pounds: weight.wholePoundsRoundedUp, line.freightClass))
    }
    return billed
  }

  /// A handling unit of the quote at another weight, and at another class where it is rated by class.
  private func unit(_ index: Int, pounds: Int, _ billed: FreightClass?) -> HandlingUnit {
    var unit = question.request.handlingUnits[index]
    // Rounded down, so that all together are never a pound heavier than the bill says.
    let each = Rounding.down.quotient(
      Mass.pounds(pounds).grains, Int128(max(1, unit.count)))
    unit.weightEach = Mass(grains: each, shownIn: .pounds)
    guard let ratings = question.offer.rating?.classRates?.lines else { return unit }
    unit.declaredClass =
      billed ?? (ratings.indices.contains(index) ? ratings[index].actualClass : unit.declaredClass)
    return unit
  }
}
