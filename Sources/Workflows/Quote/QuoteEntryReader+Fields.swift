import ReferenceData
public import Shipping
public import Units

extension QuoteEntryReader {
  /// Reads the postal code of an end of the route.
  ///
  /// - Parameters:
  ///   - typed: the text.
  ///   - site: what the truck finds there.
  ///   - field: `origin` or `destination`.
  /// - Returns: the place, with its city where the tables list it.
  /// - Throws: why the text is no postal code.
  public func place(
    _ typed: String, site: SiteKind, field: String
  ) throws(FieldProblem) -> Place {
    let code = try TypedPostalCode.read(typed, field: FieldPath(field))
    let known = placeOf(code)
    return Place(postalCode: code, city: known?.city, subdivision: known?.subdivision, site: site)
  }

  /// Reads the day of pickup: `2026-11-24`, `24 nov`, `today`, `tomorrow` or `+3`.
  ///
  /// - Parameter typed: the text.
  /// - Returns: the day, from today to a year ahead.
  /// - Throws: why the text is no such day.
  public func shipDay(_ typed: String) throws(FieldProblem) -> CalendarDay {
    let field = FieldPath("shipDay")
    let day = try TypedDay.read(typed, today: today, field: field)
    if day < today {
      throw FieldProblem(field: field, typed: typed, reason: .pastShipDate(today: today))
    }
    let limit = today.adding(days: 366)
    if day > limit {
      throw FieldProblem(field: field, typed: typed, reason: .farShipDate(limit: limit))
    }
    return day
  }

  /// Reads one line of handling units.
  ///
  /// - Parameters:
  ///   - unit: the texts.
  ///   - index: the line's place, from zero.
  ///   - commodity: what the goods are.
  /// - Returns: the line.
  /// - Throws: the first field that cannot be used.
  public func handlingUnit(
    _ unit: QuoteEntry.Unit, at index: Int, commodity: String
  ) throws(FieldProblem) -> HandlingUnit {
    HandlingUnit(
      count: try FieldProblem.count(unit.count, field: .handlingUnit(index, "count")),
      packaging: try packaging(unit.packaging, at: index),
      dimensions: try dimensions(unit, at: index),
      weightEach: try FieldProblem.weight(unit.weight, field: .handlingUnit(index, "weight")),
      isStackable: unit.isStackable,
      declaredClass: try freightClass(unit.freightClass, at: index),
      commodity: commodity)
  }

  func handlingUnits(_ entry: QuoteEntry, problems: inout [FieldProblem]) -> [HandlingUnit] {
    var units: [HandlingUnit] = []
    for (index, unit) in entry.units.enumerated() where !unit.isBlank || entry.units.count == 1 {
      let read = collect(&problems) { () throws(FieldProblem) in
        try handlingUnit(unit, at: index, commodity: entry.goods)
      }
      if let read { units.append(read) }
    }
    return units
  }

  private func packaging(_ typed: String, at index: Int) throws(FieldProblem) -> PackagingKind {
    let wanted = typed.lowercased()
    let kind = PackagingKind.allCases.first {
      $0.name == wanted || $0.rawValue == typed.uppercased()
    }
    guard let kind else {
      throw FieldProblem(
        field: .handlingUnit(index, "packaging"), typed: typed,
        reason: .unknownChoice(choices: PackagingKind.allCases.map(\.name)))
    }
    return kind
  }

  /// Three lengths, or none at all; one unit typed behind any of them holds for the bare others.
  private func dimensions(
    _ unit: QuoteEntry.Unit, at index: Int
  ) throws(FieldProblem) -> Dimensions? {
    let typed = [("length", unit.length), ("width", unit.width), ("height", unit.height)]
    guard typed.contains(where: { !$0.1.isEmpty }) else { return nil }
    let assumed = typed.lazy.compactMap { Self.unit(endingOf: $0.1) }.first ?? .inches
    var lengths: [Length] = []
    for (name, text) in typed {
      lengths.append(
        try FieldProblem.length(text, field: .handlingUnit(index, name), assuming: assumed))
    }
    return Dimensions(length: lengths[0], width: lengths[1], height: lengths[2])
  }

  private static func unit(endingOf text: String) -> LengthUnit? {
    let letters = text.drop { !$0.isLetter && $0 != "\"" && $0 != "'" }
    return letters.isEmpty ? nil : LengthUnit(spelling: letters)
  }

  private func freightClass(
    _ typed: String, at index: Int
  ) throws(FieldProblem) -> FreightClass? {
    guard !typed.isEmpty else { return nil }
    return try FieldProblem.freightClass(typed, field: .handlingUnit(index, "declaredClass"))
  }

  func commodities(_ entry: QuoteEntry) throws(FieldProblem) -> [Commodity] {
    guard !entry.goods.isEmpty || !entry.value.isEmpty || !entry.harmonizedCode.isEmpty else {
      return []
    }
    return [
      Commodity(
        description: entry.goods,
        harmonizedCode: entry.harmonizedCode.isEmpty ? nil : entry.harmonizedCode,
        origin: try goodsOrigin(entry.goodsOrigin), value: try goodsValue(entry.value))
    ]
  }

  /// Reads the country of origin of the goods; empty is allowed.
  ///
  /// - Parameter typed: two letters.
  /// - Returns: the country, or nothing for empty text.
  /// - Throws: that the letters are no country.
  public func goodsOrigin(_ typed: String) throws(FieldProblem) -> Country? {
    guard !typed.isEmpty else { return nil }
    guard let country = Country(code: typed) else {
      throw FieldProblem(field: FieldPath("goodsOrigin"), typed: typed, reason: .unknownCountry)
    }
    return country
  }

  /// Reads the value of the goods, `4200` or `4 200.00 CAD`; US dollars without a currency.
  ///
  /// - Parameter typed: the text; empty is allowed.
  /// - Returns: the value, or nothing for empty text.
  /// - Throws: why the text is no amount above zero.
  public func goodsValue(_ typed: String) throws(FieldProblem) -> Money? {
    guard !typed.isEmpty else { return nil }
    return try TypedMoney.read(typed, field: FieldPath("goodsValue"), assuming: .usd)
  }
}
