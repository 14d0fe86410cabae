import Units

extension FieldProblem {
  /// The problem in one sentence: field, reason, mend.
  ///
  /// The only place where a rejected value gets words, so that every door of the program says the
  /// same. Control characters of the typed value are shown escaped.
  public var sentence: String {
    let value = typed.isEmpty ? "" : " \(Self.quoted(typed))"
    return "\(fieldName)\(value) \(reasonText); \(mend)."
  }

  /// The field as a person calls it, counting from one: `weight of handling unit 2`.
  public var fieldName: String {
    var parts: [String] = []
    for step in field.steps {
      switch step {
      case .name(let name): parts.append(Self.words(name))
      case .index(let index):
        let group = parts.popLast() ?? "line"
        parts.append("\(Self.singular(group)) \(index + 1)")
      }
    }
    // A window has a from and a to, which read in the order of the path: `pickup from`.
    if ["from", "to"].contains(parts.last) { return parts.joined(separator: " ") }
    return parts.reversed().joined(separator: " of ")
  }

  /// What is wrong, to follow the field and the value.
  public var reasonText: String {
    switch reason {
    case .missing, .leftOut: "is missing"
    case .negative: "is below zero"
    case .zero: "is zero"
    case .absurd(let limit): "is over \(limit), which no truck carries"
    case .notANumber: "is not a number"
    case .unknownUnit(let unit, _): "has the unknown unit \(Self.quoted(unit))"
    case .mixedUnits: "mixes units"
    case .postalCode(let error): Self.words(for: error)
    case .postalCodeNotListed(let vintage):
      "is not in the list of postal codes of \(vintage.isoText)"
    case .unknownCountry: "is not a country code"
    case .unknownSubdivision(let country): "is no state or province of \(country.name)"
    case .subdivisionContradictsPostalCode(let code, let expected):
      "does not fit postal code \(code), which lies in \(expected.name)"
    case .notADate: "is not a date"
    case .notATime: "is not a time of day"
    case .pastShipDate(let today): "is before today, \(today.longText)"
    case .farShipDate(let limit): "is after \(limit.longText), further than any rate holds"
    case .notAWholeNumber: "is not a whole number"
    case .unknownClass: "is not a freight class"
    case .classContradictsDensity(_, let computed, let density):
      "contradicts the density of \(density) lb/ft3, which is class \(computed.name)"
    case .dimensionsMissing: "are missing, so that density and class cannot be computed"
    case .unknownChoice: "is not one of the choices"
    case .unknownCurrency: "is not a currency code"
    case .tooManyPlaces(let currency):
      "has more than \(currency.minorUnitDigits) decimal places, too many for \(currency.code)"
    case .amountTooLarge: "is larger than any amount of money"
    case .givenTwice(let first): "is given twice, first as \(Self.quoted(first))"
    case .unitMissing(let others): "has no unit, and the others have \(Self.list(others, "and"))"
    case .weekdayContradictsDate(let day): "names another weekday than that of \(day.longText)"
    case .notAHarmonizedNumber: "is no number of the Harmonized System"
    case .onlyAHarmonizedHeading: "is a heading of four digits, and customs papers ask for six"
    case .hazardousServiceMissing:
      "is dangerous, and the hazardous-materials service is not asked for"
    case .wrongShape(let needed, _): "is not \(needed)"
    case .tooLong(let limit):
      "is longer than \(limit) characters, more than the papers have room for"
    case .endsBeforeItBegins: "does not end after it begins"
    case .notAsQuoted(let quoted): "is not as quoted (\(quoted)), so that the price does not hold"
    case .carriersRest: "is a day on which carriers rest"
    case .changesNothing: "changes nothing in the request"
    case .port(let refusal): refusal.reasonText
    case .doubtfulPro(let verdict): "is \(verdict.words)"
    }
  }

  /// What would mend it, to end the sentence.
  public var mend: String {
    switch reason {
    case .missing: "type a value"
    case .leftOut(let example): "add it, such as \(example)"
    case .negative, .zero: "type a number above zero"
    case .absurd: "check the number and its unit"
    case .notANumber: "type plain digits such as 1250 or 1250.5"
    case .unknownUnit(_, let known): "use \(Self.list(known))"
    case .mixedUnits: "give every measure of a unit in one unit, such as inches or centimetres"
    case .postalCode(let error): Self.mend(for: error)
    case .postalCodeNotListed: "check the code, and keep it when it is newer than the list"
    case .unknownCountry: "type two letters such as US or CA"
    case .unknownSubdivision: "type its letters, such as MI or ON"
    case .subdivisionContradictsPostalCode(_, let expected):
      "type \(expected.code), or mend the postal code"
    case .notADate: "type it as 2026-11-24"
    case .notATime: "type it as 07:30"
    case .pastShipDate(let today): "type \(today.isoText) or later"
    case .farShipDate(let limit): "type \(limit.isoText) or earlier"
    case .notAWholeNumber: "type digits such as 2"
    case .unknownClass:
      "type one of \(FreightClass.allCases.map(\.name).joined(separator: ", "))"
    case .classContradictsDensity(_, let computed, _):
      "declare class \(computed.name), or give the NMFC item that sets the class"
    case .dimensionsMissing: "type length, width and height, or declare a class"
    case .unknownChoice(let choices): "type \(Self.list(choices))"
    case .unknownCurrency: "type three letters such as USD or CAD"
    case .tooManyPlaces: "round the amount"
    case .amountTooLarge: "check the number"
    case .givenTwice: "keep one of them"
    case .unitMissing(let others): "type it as well, \(Self.list(others))"
    case .weekdayContradictsDate(let day): "type \(day.isoText), or mend the weekday or the date"
    case .notAHarmonizedNumber: "type six to ten digits such as 6913.90"
    case .onlyAHarmonizedHeading: "add the two digits of the subheading before booking"
    case .hazardousServiceMissing: "ask for it, or mark the goods as not dangerous"
    case .wrongShape(_, let example): "type it as \(example)"
    case .tooLong: "shorten it"
    case .endsBeforeItBegins: "exchange the times, or mend one"
    case .notAsQuoted: "make the quote anew"
    case .carriersRest(let next):
      next.map { "count on pickup on \($0.longText), or choose another day" }
        ?? "choose another day"
    case .changesNothing: "name another change"
    case .port(let refusal): refusal.mend
    case .doubtfulPro: "compare it with the carrier's papers"
    }
  }
}

extension FieldProblem {
  private static func words(for error: PostalCodeError) -> String {
    switch error {
    case .empty: "is missing"
    case .notAZip: "is not a ZIP code"
    case .unassignedZip: "begins with three digits that no state uses"
    case .notCanadian: "is not a Canadian postal code"
    case .letterNotUsed(let letter, let position, _):
      "has the letter \(letter) at position \(position), which Canada Post does not use there"
    case .notPlausible(_, let country): "cannot be a postal code of \(country.name)"
    }
  }

  private static func mend(for error: PostalCodeError) -> String {
    switch error {
    case .empty: "type a code such as 48201 or M5V 2T6"
    case .notAZip: "type five digits such as 48201, or nine such as 48201-1234"
    case .unassignedZip: "check the digits"
    case .notCanadian: "type letter digit letter, digit letter digit, such as M5V 2T6"
    case .letterNotUsed: "check the letters: 0 and 1 are digits, O and I are never used"
    case .notPlausible: "check the code and the country"
    }
  }

  private static func quoted(_ text: String) -> String {
    "\"\(ShownText.escaped(text, limit: 40))\""
  }

  private static func list(_ words: [String], _ conjunction: String = "or") -> String {
    guard let last = words.last, words.count > 1 else { return words.joined() }
    return words.dropLast().joined(separator: ", ") + " \(conjunction) " + last
  }

  private static func words(_ name: String) -> String {
    let known = [
      "nmfc": "NMFC item", "weightEach": "weight", "declaredClass": "class", "pro": "PRO number",
      "unNumber": "UN number", "billTo": "bill-to party", "hazard": "dangerous goods",
      "gs1Prefix": "GS1 company prefix", "scac": "SCAC", "ediSender": "EDI sender",
      "ediReceiver": "EDI receiver",
    ]
    if let word = known[name] { return word }
    return name.reduce(into: "") { text, letter in
      text += letter.isUppercase ? " " + letter.lowercased() : String(letter)
    }
  }

  private static func singular(_ words: String) -> String {
    words.hasSuffix("s") ? String(words.dropLast()) : words
  }
}
