import Shipping
import Units

extension TermsWriter {
  /// The kind of a sheet that is not of class rates, with what all its services share.
  var kindLines: [String] {
    guard sheet.tariff.kind != .classRates else { return [] }
    let units =
      sheet.tariff.parcel.map { Self.line("weight_unit", Self.quoted($0.units.rawValue)) }
      ?? sheet.tariff.perMile.map { Self.line("distance_unit", Self.quoted($0.unit.rawValue)) }
    return [Self.line("kind", Self.quoted(sheet.tariff.kind.rawValue)), units].compactMap { $0 }
  }

  /// One `[[service]]` of a parcel sheet with its accessorials and surcharges.
  func service(_ service: ParcelTariff.Service, grid: String, chart: String) -> String {
    let terms = service.terms
    var lines = ["[[service]]", Self.line("name", Self.quoted(service.name))]
    if let code = service.code { lines.append(Self.line("code", Self.quoted(code))) }
    lines += [
      Self.line("grid", Self.quoted(grid)),
      Self.line(
        "zones",
        service.sharedChart.map { Self.inline(["chart = \(Self.quoted($0))"]) }
          ?? Self.quoted(chart)),
      Self.line("reach", Self.quoted(terms.reach.rawValue)),
    ]
    lines += transit(terms)
    lines += [
      Self.line("dimensional_weight", dimensional(terms.dimensional)),
      Self.line("weight_step", Self.quoted(terms.weightStep?.typed ?? "exact")),
    ]
    if let limits = limits(terms.limits) { lines.append(Self.line("limits", limits)) }
    lines.append(Self.line("discount", "\(terms.discount.value)"))
    if let least = terms.minimumPerPiece {
      lines.append(Self.line("minimum_per_piece", least.plainText))
    }
    lines.append(Self.line("fuel", Self.text(of: terms.fuel)))
    lines += fuelled(terms)
    lines += Self.schedule(terms.accessorialSchedule)
    if let days = terms.offerDays { lines.append(Self.line("offer_days", "\(days)")) }
    lines += accessorials(terms.accessorials)
    return (lines + terms.surcharges.flatMap(surcharge)).joined(separator: "\n") + "\n"
  }

  private func transit(_ terms: ParcelTerms) -> [String] {
    if let usual = terms.transit {
      return [Self.line("transit_days", Self.quoted(usual.description))]
    }
    guard !terms.zoneTransit.isEmpty else { return [] }
    let pairs = terms.zoneTransit.sorted { $0.key < $1.key }
      .map { "\(Self.quoted($0.key)) = \(Self.quoted($0.value.description))" }
    return [Self.line("transit_days", Self.inline(pairs))]
  }

  private func dimensional(_ rule: DimensionalRule) -> String {
    switch rule {
    case .none: return Self.quoted("none")
    case .unstated: return Self.quoted("unstated")
    case .published(let published): return Self.quoted(published.rawValue)
    case .divisor(let own):
      let over = own.over.map { ["over = \(Self.quoted(VolumeText.text($0)))"] } ?? []
      return Self.inline(
        ["divisor = \(own.divisor)", "rounding = \(Self.quoted(own.rounding.rawValue))"] + over)
    }
  }

  private func limits(_ rule: ParcelLimitRule) -> String? {
    switch rule {
    case .none: return nil
    case .published(let published): return Self.quoted(published.rawValue)
    case .own(let own):
      let lengths: [(String, Attested<Length>?)] = [
        ("longest", own.longest), ("second", own.second), ("third", own.third),
        ("length_plus_girth", own.lengthPlusGirth), ("sum_of_sides", own.sum),
      ]
      let heaviest = own.heaviest.map { ["heaviest = \(Self.quoted($0.value.typed))"] } ?? []
      return Self.inline(
        heaviest
          + lengths.compactMap { key, limit in
            limit.map { "\(key) = \(Self.quoted($0.value.typed))" }
          })
    }
  }

  private func fuelled(_ terms: ParcelTerms) -> [String] {
    let names =
      Accessorial.allCases.filter(terms.fuelledAccessorials.contains).map(\.rawValue)
      + terms.surcharges.filter(\.isFuelled).map(\.name)
    guard !names.isEmpty else { return [] }
    return [Self.line("fuel_applies_to", "[\(names.map(Self.quoted).joined(separator: ", "))]")]
  }

  private func surcharge(_ surcharge: ParcelSurcharge) -> [String] {
    var lines = ["", "[[service.surcharge]]", Self.line("name", Self.quoted(surcharge.name))]
    switch surcharge.condition {
    case .always: break
    case .published(let rule): lines.append(Self.line("when", Self.quoted(rule.rawValue)))
    case .over(let sizes): lines.append(Self.line("when", text(of: sizes)))
    }
    switch surcharge.charge {
    case .perPiece(let amount): lines.append(Self.line("per_piece", amount.plainText))
    case .perShipment(let amount): lines.append(Self.line("per_shipment", amount.plainText))
    case .percent(let percent): lines.append(Self.line("percent", "\(percent.value)"))
    }
    if !surcharge.zoneAmounts.isEmpty {
      let pairs = surcharge.zoneAmounts.sorted { $0.key < $1.key }
        .map { "\(Self.quoted($0.key)) = \($0.value.plainText)" }
      lines.append(Self.line("zone_amounts", Self.inline(pairs)))
    }
    lines.append(Self.line("group", Self.quoted(surcharge.group)))
    if let least = surcharge.minimumBillable {
      lines.append(Self.line("minimum_billable", Self.quoted(least.typed)))
    }
    return lines
  }

  private func text(of sizes: SizeThresholds) -> String {
    let parts: [(String, String?)] = [
      ("weight", sizes.weight?.value.typed), ("longest", sizes.longest?.value.typed),
      ("second", sizes.second?.value.typed),
      ("length_plus_girth", sizes.lengthPlusGirth?.value.typed),
      ("volume", sizes.volume.map { VolumeText.text($0.value) }),
    ]
    let packaging = sizes.packagings.map { Self.quoted($0.name) }.joined(separator: ", ")
    return Self.inline(
      parts.compactMap { key, text in text.map { "\(key) = \(Self.quoted($0))" } }
        + (packaging.isEmpty ? [] : ["packaging = [\(packaging)]"]))
  }
}

extension Measure {
  /// The measure as it is typed, without spaces between thousands: `20000 lb`.
  var typed: String { "\(value(in: unit)) \(unit.symbol)" }
}
