import Shipping
import Units

/// Writes the TOML file of a sheet.
struct TermsWriter {
  let sheet: RateSheet

  init(_ sheet: RateSheet) {
    self.sheet = sheet
  }

  /// The `[sheet]` table.
  var head: String {
    let identity = sheet.identity
    var lines = ["[sheet]"] + kindLines + [Self.line("carrier", Self.quoted(identity.carrier))]
    lines += [identity.scac.map { Self.line("scac", Self.quoted($0)) }].compactMap { $0 }
    lines += [
      Self.line("name", Self.quoted(identity.name)),
      Self.line("version", Self.quoted(identity.version)),
      Self.line("source", Self.quoted(identity.source)),
      Self.line("currency", Self.quoted(sheet.currency.code)),
    ]
    lines += [sheet.validity.from.map { Self.line("from", $0.isoText) }].compactMap { $0 }
    lines += [sheet.validity.through.map { Self.line("through", $0.isoText) }].compactMap { $0 }
    return lines.joined(separator: "\n") + "\n"
  }

  /// One `[[service]]` of class rates with its accessorials.
  func service(_ service: ClassTariff.Service, grid: String) -> String {
    self.service(service.name, grid: grid, service.terms)
  }

  /// One `[[service]]` of skid or foot rates with its accessorials.
  func service(_ service: SkidTariff.Service, grid: String) -> String {
    self.service(service.name, grid: grid, service.terms, Self.counting(service.counting))
  }

  private func service(
    _ name: String, grid: String, _ terms: RateTerms, _ own: [String] = []
  ) -> String {
    var lines = [
      "[[service]]", Self.line("name", Self.quoted(name)), Self.line("grid", Self.quoted(grid)),
    ]
    lines += own
    lines.append(Self.line("discount", "\(terms.discount.value)"))
    if !terms.classDiscounts.isEmpty {
      let pairs = terms.classDiscounts.sorted { $0.key < $1.key }
        .map { "\(Self.quoted($0.key.name)) = \($0.value.value)" }
      lines.append(Self.line("class_discounts", Self.inline(pairs)))
    }
    lines.append(Self.line("discount_order", Self.quoted(terms.discountOrder.rawValue)))
    lines += money(terms)
    lines.append(contentsOf: freightAllKinds(terms))
    lines.append(Self.line("fuel", Self.text(of: terms.fuel)))
    lines += Self.list("fuel_applies_to", terms.fuelledAccessorials)
    lines += Self.list("border_accessorials", terms.borderAccessorials)
    lines += limits(terms)
    lines += Self.schedule(terms.accessorialSchedule)
    lines += accessorials(terms.accessorials)
    let space = SpaceText.lines(of: terms.space)
    if !space.isEmpty { lines += ["", "[service.space]"] + space }
    return lines.joined(separator: "\n") + "\n"
  }

  private func money(_ terms: RateTerms) -> [String] {
    var lines: [String] = []
    if let minimum = terms.tariffMinimum {
      lines.append(Self.line("tariff_minimum", minimum.plainText))
    }
    if terms.minimumDiscount != .zero {
      lines.append(Self.line("minimum_discount", "\(terms.minimumDiscount.value)"))
    }
    if let minimum = terms.absoluteMinimum {
      lines.append(Self.line("absolute_minimum", minimum.plainText))
    }
    return lines
  }

  private func freightAllKinds(_ terms: RateTerms) -> [String] {
    guard !terms.freightAllKinds.isEmpty else { return [] }
    let ranges = terms.freightAllKinds.map { range in
      "  "
        + Self.inline([
          "from = \(Self.quoted(range.from.name))", "through = \(Self.quoted(range.through.name))",
          "rated_as = \(Self.quoted(range.ratedAs.name))",
        ]) + ","
    }
    return ["freight_all_kinds = ["] + ranges + ["]"]
  }

  private func limits(_ terms: RateTerms) -> [String] {
    var lines: [String] = []
    if let mass = terms.heaviestShipment {
      lines.append(Self.line("heaviest_shipment", Self.measure(mass)))
    }
    if let side = terms.longestSide {
      lines.append(Self.line("longest_side", Self.measure(side)))
    }
    if let days = terms.offerDays { lines.append(Self.line("offer_days", "\(days)")) }
    return lines
  }

  func accessorials(_ prices: [Accessorial: AccessorialCharge]) -> [String] {
    guard !prices.isEmpty else { return [] }
    let charges = Accessorial.allCases.compactMap { accessorial in
      prices[accessorial].map { Self.line(accessorial.rawValue, ChargeText.text(of: $0)) }
    }
    return ["", "[service.accessorials]"] + charges
  }

  /// The name of the schedule with the charges that the terms do not have.
  static func schedule(_ name: String?) -> [String] {
    name.map { [line("accessorial_schedule", quoted($0))] } ?? []
  }

  static func text(of fuel: FuelSurcharge) -> String {
    switch fuel {
    case .fixed(let percent): "\(percent.value)"
    case .table(let name, let column):
      inline(["table = \(quoted(name))", "column = \(quoted(column.name))"])
    }
  }

  static func line(_ key: String, _ value: String) -> String { "\(key) = \(value)" }

  static func inline(_ pairs: [String]) -> String {
    "{ \(pairs.joined(separator: ", ")) }"
  }

  static func list(_ key: String, _ accessorials: Set<Accessorial>) -> [String] {
    guard !accessorials.isEmpty else { return [] }
    let names = Accessorial.allCases.filter(accessorials.contains).map { quoted($0.rawValue) }
    return [line(key, array(names))]
  }

  static func array(_ elements: [String]) -> String { "[\(elements.joined(separator: ", "))]" }

  /// A weight or length with its unit, as text.
  static func measure(_ measure: some Measure) -> String {
    quoted("\(measure.value(in: measure.unit)) \(measure.unit.symbol)")
  }

  /// A TOML basic string.
  static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "\\": result += "\\" + String(scalar)
      case "\u{0}"..."\u{1f}", "\u{7f}"..."\u{9f}":
        let digits = String(scalar.value, radix: 16)
        result += "\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }
}
