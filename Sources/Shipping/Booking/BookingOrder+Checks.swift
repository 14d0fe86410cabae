public import Units

extension BookingOrder {
  /// The longest texts of an order, in characters.
  ///
  /// Source: the greatest lengths of the X12 004010 elements that carry them (93, 166, 19, 127, 79),
  /// and for instructions the ten remarks of sixty characters that a 211 has room for, with the loss
  /// where words do not fill a line.
  public enum Limit {
    /// A name.
    public static let name = 60
    /// A line of a street address.
    public static let street = 55
    /// How many lines a street address has.
    public static let streetLines = 4
    /// A city.
    public static let city = 30
    /// A number that someone refers by.
    public static let reference = 30
    /// How many purchase orders there are.
    public static let purchaseOrders = 40
    /// Special instructions.
    public static let instructions = 300
    /// What the goods are.
    public static let commodity = 50
  }

  /// What is wrong or doubtful, in the order of the form.
  ///
  /// - Parameter today: The day of booking.
  /// - Returns: Errors and warnings; none for an order that can be booked as it is.
  public func problems(today: CalendarDay) -> [FieldProblem] {
    pickupProblems(today: today)
      + Self.problems(of: shipper, at: FieldPath("shipper"))
      + Self.problems(of: consignee, at: FieldPath("consignee"))
      + billToProblems() + referenceProblems() + unitProblems()
  }

  private func pickupProblems(today: CalendarDay) -> [FieldProblem] {
    let path = FieldPath("pickup")
    var found: [FieldProblem] = []
    let day = path.field("day")
    if pickup.day < today {
      found.append(
        FieldProblem(
          field: day, typed: pickup.day.isoText, reason: .pastShipDate(today: today)))
    } else if pickup.day != offer.schedule.shipDay {
      found.append(
        FieldProblem(
          field: day, typed: pickup.day.isoText,
          reason: .notAsQuoted(quoted: offer.schedule.shipDay.longText)))
    }
    if pickup.to <= pickup.from {
      found.append(
        FieldProblem(
          field: path.field("window"), typed: "\(pickup.from) to \(pickup.to)",
          reason: .endsBeforeItBegins))
    }
    return found
  }

  private func billToProblems() -> [FieldProblem] {
    let path = FieldPath("billTo")
    guard let billTo else {
      return paymentTerms == .thirdParty
        ? [FieldProblem(field: path.field("name"), reason: .missing)] : []
    }
    return Self.problems(of: billTo, at: path)
  }

  private func referenceProblems() -> [FieldProblem] {
    var found: [FieldProblem] = []
    let path = FieldPath("purchaseOrders")
    for (index, order) in purchaseOrders.enumerated() {
      found += Self.textProblems(
        order.number, at: path.element(index), limit: Limit.reference, isNeeded: true)
    }
    if purchaseOrders.count > Limit.purchaseOrders {
      found.append(
        FieldProblem(
          field: path, typed: "\(purchaseOrders.count)",
          reason: .wrongShape(
            needed: "\(Limit.purchaseOrders) numbers or fewer",
            example: "the orders of this shipment only")))
    }
    found += Self.textProblems(
      instructions, at: FieldPath("instructions"), limit: Limit.instructions, isNeeded: false)
    if let pro, case let verdict = pro.verdict(carrier: carrierCode), !verdict.isVerified {
      found.append(
        FieldProblem(field: FieldPath("pro"), typed: pro.text, reason: .doubtfulPro(verdict)))
    }
    return found
  }

  private func unitProblems() -> [FieldProblem] {
    factsOfQuotedHazard()
      + units.enumerated().flatMap { index, unit in
        Self.textProblems(
          unit.commodity, at: .handlingUnit(index, "commodity"), limit: Limit.commodity,
          isNeeded: true)
          + Self.nmfcProblems(unit, at: index) + hazardProblems(unit, at: index)
      }
  }

  /// Where the service for dangerous goods was quoted, at least one line must say what they are.
  private func factsOfQuotedHazard() -> [FieldProblem] {
    guard request.accessorials.contains(.hazardousMaterials), !units.isEmpty,
      units.allSatisfy({ !$0.isHazardous && $0.hazard == nil })
    else { return [] }
    return [
      FieldProblem(
        field: .handlingUnit(0, "hazard").field("unNumber"), reason: .missing)
    ]
  }

  private static func nmfcProblems(_ unit: HandlingUnit, at index: Int) -> [FieldProblem] {
    guard let item = unit.nmfc else { return [] }
    let parts = item.split(separator: "-", omittingEmptySubsequences: false)
    let hasShape =
      (1...2).contains(parts.count) && (3...6).contains(parts[0].utf8.count)
      && DigitText.digits(parts[0]) != nil
      && parts.dropFirst().allSatisfy {
        (1...2).contains($0.utf8.count) && DigitText.digits($0) != nil
      }
    return hasShape
      ? []
      : [
        FieldProblem(
          field: .handlingUnit(index, "nmfc"), typed: item,
          reason: .wrongShape(needed: "an item number with or without a sub", example: "86900-2"))
      ]
  }

  private func hazardProblems(_ unit: HandlingUnit, at index: Int) -> [FieldProblem] {
    let path = FieldPath.handlingUnit(index, "hazard")
    guard let hazard = unit.hazard else {
      return unit.isHazardous ? [FieldProblem(field: path.field("unNumber"), reason: .missing)] : []
    }
    let wasQuoted = request.impliedAccessorials.union(request.accessorials)
      .contains(.hazardousMaterials)
    let surprise =
      wasQuoted
      ? []
      : [
        FieldProblem(
          field: path, typed: hazard.identification.code,
          reason: .notAsQuoted(quoted: "not dangerous"))
      ]
    return surprise
      + Self.textProblems(
        hazard.properShippingName, at: path.field("properShippingName"), limit: 150,
        isNeeded: true)
      + Self.telephoneProblems(
        hazard.emergencyTelephone, at: path.field("emergencyTelephone"), isNeeded: true)
      + Self.textProblems(
        hazard.emergencyContact, at: path.field("emergencyContact"), limit: Limit.name,
        isNeeded: false)
  }
}

extension ProNumber.Verdict {
  /// True when the check digit spoke for the number.
  var isVerified: Bool {
    if case .verified = self { return true }
    return false
  }
}
