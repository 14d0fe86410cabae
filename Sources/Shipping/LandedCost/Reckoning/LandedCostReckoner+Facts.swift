import Units

extension LandedCostReckoner {
  /// Puts what rules ask of each line into numbers; whether a preference is proven comes later.
  mutating func gatherFacts() {
    let shared = request.circumstances
    states.reserveCapacity(request.lines.count)
    for line in request.lines {
      var own = line.circumstances.union(shared)
      own.remove(.preferenceProven)
      let facts = LineFacts(
        origin: line.origin.map(CountrySet.number(of:)),
        goods: line.number.map(law.goods.answer(for:)), exportedOn: line.exportedOn,
        day: request.day, circumstances: own.bits)
      states.append(LineState(facts, nothing: nothing))
    }
  }

  /// What each line weighs when shared costs are divided.
  func shareWeights() throws(LandedCostRefusal) -> [Int64] {
    let method = request.apportionment
    var weights: [Int64] = []
    weights.reserveCapacity(request.lines.count)
    for index in request.lines.indices {
      guard let weight = weight(of: request.lines[index], by: method) else {
        if request.lines.count == 1 { return [1] }
        throw LandedCostRefusal(problems: [.shareMissing(line: index, method)])
      }
      weights.append(weight)
    }
    return weights
  }

  private func weight(of line: GoodsLine, by method: ApportionmentMethod) -> Int64? {
    switch method {
    case .value:
      switch line.price {
      case .sale(let price): price.minorUnits
      case .withoutSale(_, let value, _): value?.minorUnits
      }
    case .weight: line.mass?.nanograms
    case .volume:
      line.volume.flatMap { Int64(exactly: $0.cubicTenthMicrometres / Self.cubicMillimetre) }
    case .quantity: Self.weight(line.quantity)
    case .hand: line.handShare.flatMap(Self.weight)
    }
  }

  private static let cubicMillimetre: Int128 = 1_000_000_000_000

  /// A number with six places as a whole weight.
  private static func weight(_ value: ExactDecimal) -> Int64? {
    let whole = (value.rounded(toPlaces: 6) * 1_000_000).rounded(toPlaces: 0)
    return Int64(exactly: whole.significand)
  }
}
