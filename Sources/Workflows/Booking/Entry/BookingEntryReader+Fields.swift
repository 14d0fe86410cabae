public import Shipping
import Units

extension BookingEntryReader {
  func pickup(_ entry: BookingEntry, _ gathering: inout ProblemGathering) -> PickupWindow? {
    let path = FieldPath("pickup")
    let day = gathering.read { () throws(FieldProblem) in
      let typed = Self.trimmed(entry.pickupDay)
      return typed.isEmpty
        ? offer.schedule.shipDay
        : try TypedDay.read(typed, today: today, field: path.field("day"))
    }
    let from = gathering.read { () throws(FieldProblem) in
      try time(entry.pickupFrom, path.field("from"))
    }
    let to = gathering.read { () throws(FieldProblem) in
      try time(entry.pickupTo, path.field("to"))
    }
    guard let day, let from, let to else { return nil }
    return PickupWindow(day: day, from: from, to: to)
  }

  private func time(_ typed: String, _ field: FieldPath) throws(FieldProblem) -> TimeOfDay {
    let text = Self.trimmed(typed)
    guard let time = TimeOfDay(parsing: text) else {
      throw FieldProblem(
        field: field, typed: typed,
        reason: text.isEmpty
          ? .missing : .wrongShape(needed: "a time of day", example: "08:00"))
    }
    return time
  }

  func paymentTerms(
    _ entry: BookingEntry, _ gathering: inout ProblemGathering
  ) -> PaymentTerms? {
    gathering.read { () throws(FieldProblem) in
      let typed = Self.trimmed(entry.paymentTerms)
      guard !typed.isEmpty else { return entry.billTo.isBlank ? .prepaid : .thirdParty }
      guard let terms = PaymentTerms(parsing: typed) else {
        throw FieldProblem(
          field: FieldPath("paymentTerms"), typed: typed,
          reason: .unknownChoice(choices: PaymentTerms.allCases.map(\.name)))
      }
      return terms
    }
  }

  func billTo(_ entry: BookingEntry, _ gathering: inout ProblemGathering) -> Party? {
    guard !entry.billTo.isBlank else { return nil }
    let code = gathering.read { () throws(FieldProblem) in
      try FieldProblem.postalCode(
        Self.trimmed(entry.billTo.postalCode), field: FieldPath("billTo").field("postalCode"))
    }
    guard let code else { return nil }
    let city = Self.trimmed(entry.billTo.city)
    return Self.party(entry.billTo, Place(postalCode: code, city: city.isEmpty ? nil : city))
  }

  func purchaseOrders(
    _ entry: BookingEntry, _ gathering: inout ProblemGathering
  ) -> [PurchaseOrder] {
    let path = FieldPath("purchaseOrders")
    return entry.purchaseOrders.enumerated().map { index, typed in
      let field = path.element(index)
      let pieces = gathering.read { () throws(FieldProblem) in
        typed.pieces.isEmpty
          ? nil : try FieldProblem.count(typed.pieces, field: field.field("pieces"))
      }
      let weight = gathering.read { () throws(FieldProblem) in
        typed.weight.isEmpty
          ? nil : try FieldProblem.weight(typed.weight, field: field.field("weight"))
      }
      return PurchaseOrder(
        number: Self.trimmed(typed.number), pieces: pieces ?? nil, weight: weight ?? nil)
    }
  }

  func pro(_ entry: BookingEntry, _ gathering: inout ProblemGathering) -> ProNumber? {
    let typed = Self.trimmed(entry.pro)
    guard !typed.isEmpty else { return nil }
    guard let pro = ProNumber(parsing: typed) else {
      gathering.note(
        FieldProblem(
          field: FieldPath("pro"), typed: typed,
          reason: .wrongShape(
            needed: "a number of at most \(ProNumber.longest) letters, digits and hyphens",
            example: "123-456782")))
      return nil
    }
    return pro
  }

  func customsNumber(
    _ entry: BookingEntry, _ gathering: inout ProblemGathering
  ) -> CustomsControlNumber? {
    let typed = Self.trimmed(entry.customsNumber)
    guard !typed.isEmpty else { return nil }
    let field = FieldPath("customsNumber")
    let crosses = quote.request.crossesBorder
    let kind = CustomsControlNumber.Kind(into: quote.request.destination.country)
    guard crosses, let kind else {
      gathering.note(
        FieldProblem(
          field: field, typed: typed,
          reason: .notAsQuoted(quoted: "no border into the United States or Canada")))
      return nil
    }
    guard let number = CustomsControlNumber(parsing: typed, kind: kind) else {
      gathering.note(
        FieldProblem(
          field: field, typed: typed,
          reason: .wrongShape(needed: "a \(kind.name): \(kind.shape)", example: kind.example)))
      return nil
    }
    return number
  }

  func prefix(
    _ entry: BookingEntry, _ gathering: inout ProblemGathering
  ) -> GS1CompanyPrefix? {
    let typed = Self.trimmed(entry.gs1Prefix)
    guard !typed.isEmpty else { return nil }
    let prefix = GS1CompanyPrefix(parsing: typed)
    if prefix == nil { gathering.note(Self.prefixProblem(typed)) }
    return prefix
  }

  /// What is wrong with a text that is no GS1 company prefix.
  public static func prefixProblem(_ typed: String) -> FieldProblem {
    FieldProblem(
      field: FieldPath("gs1Prefix"), typed: typed,
      reason: .wrongShape(needed: "six to ten digits", example: "0614141"))
  }

  func units(
    _ entry: BookingEntry, _ gathering: inout ProblemGathering
  ) -> [HandlingUnit] {
    let quoted = quote.request.handlingUnits
    if entry.units.count > quoted.count {
      gathering.note(
        FieldProblem(
          field: FieldPath("handlingUnits"), typed: "\(entry.units.count) lines",
          reason: .notAsQuoted(quoted: "\(quoted.count) lines")))
    }
    return quoted.enumerated().map { index, unit in
      guard entry.units.indices.contains(index) else { return unit }
      let typed = entry.units[index]
      var unit = unit
      let commodity = Self.trimmed(typed.commodity)
      if !commodity.isEmpty { unit.commodity = commodity }
      let nmfc = Self.trimmed(typed.nmfc)
      if !nmfc.isEmpty { unit.nmfc = nmfc }
      guard !typed.hazard.isBlank else { return unit }
      unit.isHazardous = true
      unit.hazard = hazard(typed.hazard, at: index, &gathering)
      return unit
    }
  }

  private func hazard(
    _ typed: BookingEntry.Hazard, at index: Int, _ gathering: inout ProblemGathering
  ) -> HazardousMaterial? {
    let path = FieldPath.handlingUnit(index, "hazard")
    let identification = gathering.read { () throws(FieldProblem) in
      try shaped(
        typed.unNumber, path.field("unNumber"), "a UN or NA number", "UN1263",
        HazardousMaterial.Identification.init(parsing:))
    }
    let hazardClass = gathering.read { () throws(FieldProblem) in
      try shaped(
        typed.hazardClass, path.field("hazardClass"), "a class or division", "3",
        HazardClass.init(parsing:))
    }
    let packingGroup = gathering.read { () throws(FieldProblem) in
      try shaped(
        typed.packingGroup, path.field("packingGroup"), "a packing group", "II, or none",
        PackingGroup.init(parsing:))
    }
    guard let identification, let hazardClass, let packingGroup else { return nil }
    return HazardousMaterial(
      identification: identification, properShippingName: Self.trimmed(typed.properShippingName),
      hazardClass: hazardClass, packingGroup: packingGroup,
      emergencyTelephone: Self.trimmed(typed.emergencyTelephone),
      emergencyContact: Self.trimmed(typed.emergencyContact))
  }

  private func shaped<Value>(
    _ typed: String, _ field: FieldPath, _ needed: String, _ example: String,
    _ parse: (String) -> Value?
  ) throws(FieldProblem) -> Value {
    let text = Self.trimmed(typed)
    if text.isEmpty { throw FieldProblem(field: field, reason: .missing) }
    guard let value = parse(text) else {
      throw FieldProblem(
        field: field, typed: typed, reason: .wrongShape(needed: needed, example: example))
    }
    return value
  }
}
