import Shipping
import Units

/// Writes the TOML file of a sheet.
struct TermsWriter {
  private let sheet: RateSheet

  init(_ sheet: RateSheet) {
    self.sheet = sheet
  }

  /// The `[sheet]` table.
  var head: String {
    let identity = sheet.identity
    var lines = ["[sheet]", TermsText.line("carrier", TermsText.quoted(identity.carrier))]
    lines += [identity.scac.map { TermsText.line("scac", TermsText.quoted($0)) }].compactMap { $0 }
    lines += [
      TermsText.line("name", TermsText.quoted(identity.name)),
      TermsText.line("version", TermsText.quoted(identity.version)),
      TermsText.line("source", TermsText.quoted(identity.source)),
      TermsText.line("currency", TermsText.quoted(sheet.currency.code)),
    ]
    lines += [sheet.validity.from.map { TermsText.line("from", $0.isoText) }].compactMap { $0 }
    lines += [sheet.validity.through.map { TermsText.line("through", $0.isoText) }].compactMap {
      $0
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// One `[[service]]` with its accessorials.
  func service(_ service: ClassTariff.Service, grid: String) -> String {
    let terms = service.terms
    var lines = [
      "[[service]]", TermsText.line("name", TermsText.quoted(service.name)),
      TermsText.line("grid", TermsText.quoted(grid)),
      TermsText.line("discount", "\(terms.discount.value)"),
    ]
    if !terms.classDiscounts.isEmpty {
      let pairs = terms.classDiscounts.sorted { $0.key < $1.key }
        .map { "\(TermsText.quoted($0.key.name)) = \($0.value.value)" }
      lines.append(TermsText.line("class_discounts", TermsText.inline(pairs)))
    }
    lines.append(TermsText.line("discount_order", TermsText.quoted(terms.discountOrder.rawValue)))
    lines += money(terms)
    lines.append(contentsOf: freightAllKinds(terms))
    lines.append(TermsText.line("fuel", Self.text(of: terms.fuel)))
    lines += TermsText.list("fuel_applies_to", terms.fuelledAccessorials)
    lines += TermsText.list("border_accessorials", terms.borderAccessorials)
    lines += limits(terms)
    lines += accessorials(terms)
    return lines.joined(separator: "\n") + "\n"
  }

  private func money(_ terms: RateTerms) -> [String] {
    var lines: [String] = []
    if let minimum = terms.tariffMinimum {
      lines.append(TermsText.line("tariff_minimum", minimum.plainText))
    }
    if terms.minimumDiscount != .zero {
      lines.append(TermsText.line("minimum_discount", "\(terms.minimumDiscount.value)"))
    }
    if let minimum = terms.absoluteMinimum {
      lines.append(TermsText.line("absolute_minimum", minimum.plainText))
    }
    return lines
  }

  private func freightAllKinds(_ terms: RateTerms) -> [String] {
    guard !terms.freightAllKinds.isEmpty else { return [] }
    let ranges = terms.freightAllKinds.map { range in
      "  "
        + TermsText.inline([
          "from = \(TermsText.quoted(range.from.name))",
          "through = \(TermsText.quoted(range.through.name))",
          "rated_as = \(TermsText.quoted(range.ratedAs.name))",
        ]) + ","
    }
    return ["freight_all_kinds = ["] + ranges + ["]"]
  }

  private func limits(_ terms: RateTerms) -> [String] {
    var lines: [String] = []
    if let mass = terms.heaviestShipment {
      lines.append(TermsText.line("heaviest_shipment", TermsText.measure(mass)))
    }
    if let side = terms.longestSide {
      lines.append(TermsText.line("longest_side", TermsText.measure(side)))
    }
    if let days = terms.offerDays { lines.append(TermsText.line("offer_days", "\(days)")) }
    return lines
  }

  private func accessorials(_ terms: RateTerms) -> [String] {
    guard !terms.accessorials.isEmpty else { return [] }
    let charges = Accessorial.allCases.compactMap { accessorial in
      terms.accessorials[accessorial].map {
        TermsText.line(accessorial.rawValue, ChargeText.text(of: $0))
      }
    }
    return ["", "[service.accessorials]"] + charges
  }

  private static func text(of fuel: FuelSurcharge) -> String {
    switch fuel {
    case .fixed(let percent): "\(percent.value)"
    case .table(let name, let column):
      TermsText.inline([
        TermsText.line("table", TermsText.quoted(name)),
        TermsText.line("column", TermsText.quoted(column.name)),
      ])
    }
  }
}
