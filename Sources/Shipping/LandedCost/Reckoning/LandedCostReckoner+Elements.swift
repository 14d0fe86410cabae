import Units

extension LandedCostReckoner {
  /// Adds the goods and the costs beside them.
  mutating func addElements() throws(LandedCostRefusal) {
    costs.reserveCapacity(states.count * 4 + request.elements.count + request.fees.count + 4)
    for index in states.indices where !states[index].goods.isZero {
      costs.append(
        CostLine(
          .goods, request.lines[index].description, line: index, .known(states[index].goods),
          goodsArithmetic(index), payer: .buyer, certainty: convertedCertainty))
    }
    for element in request.elements {
      try add(element)
    }
  }

  /// The certainty of an amount that a contract fixes.
  var convertedCertainty: CostCertainty { isRateEstimated ? .estimated : .fixed }

  private func goodsArithmetic(_ index: Int) -> CostArithmetic {
    guard let invoiceRate else { return .given }
    if case .sale(let price) = request.lines[index].price, request.elements.isEmpty {
      return .converted(price, rate: invoiceRate)
    }
    let valuation = valuations[index]
    guard valuation.value == states[index].goods, valuation.added.isZero else { return .given }
    return .converted(valuation.stated - valuation.deducted, rate: invoiceRate)
  }

  private mutating func add(_ element: PriceElement) throws(LandedCostRefusal) {
    let isInPrice = element.isInPrice ?? request.incoterm.priceContains(element.kind)
    let converted = try converted(element.amount)
    switch element.kind {
    case .destinationDuties:
      if isInPrice, element.isStatedApart { dutiesInPrice += converted }
      return
    case .discount: return
    case .packing, .sellingCommission, .assist, .royalty, .laterProceeds:
      if isInPrice { return }
    case .preCarriage, .mainCarriage, .insurance, .onwardCarriage, .workAfterImport:
      if isInPrice, !element.isStatedApart { return }
    }
    costs.append(
      CostLine(
        .element(element.kind), element.kind.name, .known(converted),
        conversion(of: element.amount), payer: request.incoterm.payer(of: element.kind),
        certainty: convertedCertainty, isInPrice: isInPrice))
  }
}
