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
  ///   - stated: what was said of a code before, which holds while the code is the same.
  /// - Returns: the place, with its city where it was stated or the tables list it.
  /// - Throws: why the text is no postal code.
  public func place(
    _ typed: String, site: SiteKind, field: String, stated: QuoteEntry.StatedPlace? = nil
  ) throws(FieldProblem) -> Place {
    let code = try TypedPostalCode.read(typed, field: FieldPath(field))
    if let stated, stated.postalCode == code {
      return Place(
        postalCode: code, city: stated.city, subdivision: stated.subdivision, site: site)
    }
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
    if let reason = FieldProblem.shipDayReason(day, today: today) {
      throw FieldProblem(field: field, typed: typed, reason: reason)
    }
    return day
  }

  /// Reads one line of handling units.
  ///
  /// - Parameters:
  ///   - unit: the texts.
  ///   - index: the line's place, from zero.
  ///   - commodity: what the goods are, unless the line says it itself.
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
      commodity: unit.commodity ?? commodity, nmfc: unit.nmfc.isEmpty ? nil : unit.nmfc,
      isHazardous: unit.isHazardous)
  }

  /// The lines that are not blank, each with its place in the form.
  func handlingUnits(
    _ entry: QuoteEntry, problems: inout [FieldProblem]
  ) -> [(line: Int, unit: HandlingUnit)] {
    var units: [(line: Int, unit: HandlingUnit)] = []
    for (index, unit) in entry.units.enumerated() where !unit.isBlank || entry.units.count == 1 {
      let read = collect(&problems) { () throws(FieldProblem) in
        try handlingUnit(unit, at: index, commodity: entry.goods)
      }
      if let read { units.append((index, read)) }
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

  /// Three lengths, or none at all; one unit typed behind any of them holds for the bare others,
  /// several hold for none.
  private func dimensions(
    _ unit: QuoteEntry.Unit, at index: Int
  ) throws(FieldProblem) -> Dimensions? {
    let typed = [("length", unit.length), ("width", unit.width), ("height", unit.height)]
    guard typed.contains(where: { !$0.1.isEmpty }) else { return nil }
    let typedUnits = typed.compactMap { Self.unit(endingOf: $0.1) }
    let units = LengthUnit.allCases.filter(typedUnits.contains)
    let assumed = units.first ?? .inches
    var lengths: [Length] = []
    for (name, text) in typed {
      if units.count > 1, text.last?.isNumber == true {
        throw FieldProblem(
          field: .handlingUnit(index, name), typed: text,
          reason: .unitMissing(others: units.map(\.symbol)))
      }
      lengths.append(
        try FieldProblem.length(text, field: .handlingUnit(index, name), assuming: assumed))
    }
    return Dimensions(length: lengths[0], width: lengths[1], height: lengths[2])
  }

  static func unit(endingOf text: String) -> LengthUnit? {
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
    var first = QuoteEntry.Goods()
    (first.description, first.harmonizedCode) = (entry.goods, entry.harmonizedCode)
    (first.origin, first.value) = (entry.goodsOrigin, entry.value)
    var found: [Commodity] = []
    for goods in [first] + entry.furtherGoods where goods != QuoteEntry.Goods() {
      found.append(
        Commodity(
          description: goods.description, harmonizedCode: try harmonizedCode(goods.harmonizedCode),
          origin: try goodsOrigin(goods.origin), value: try goodsValue(goods.value)))
    }
    return found
  }

  func currency(_ typed: String) throws(FieldProblem) -> Currency? {
    guard !typed.isEmpty else { return nil }
    guard let currency = Currency(code: typed) else {
      throw FieldProblem(field: FieldPath("currency"), typed: typed, reason: .unknownCurrency)
    }
    return currency
  }

  /// The port of entry without blanks around it; nothing for empty text, which leaves the choice to
  /// the road.
  func port(_ typed: String) -> String? {
    let words = typed.split(whereSeparator: \.isWhitespace)
    return words.isEmpty ? nil : words.joined(separator: " ")
  }

  /// Reads the number of the Harmonized System; empty is allowed.
  ///
  /// - Parameter typed: six to ten digits, with or without points and blanks: the six of the World
  ///   Customs Organization, and up to four that a country adds.
  /// - Returns: the text as typed, or nothing for empty text.
  /// - Throws: that the text is no such number.
  public func harmonizedCode(_ typed: String) throws(FieldProblem) -> String? {
    guard !typed.isEmpty else { return nil }
    let digits = typed.filter { $0 != "." && !$0.isWhitespace }
    guard digits.utf8.allSatisfy({ (48...57).contains($0) }), (6...10).contains(digits.utf8.count)
    else {
      throw FieldProblem(
        field: FieldPath("harmonizedCode"), typed: typed, reason: .notAHarmonizedNumber)
    }
    return typed
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
