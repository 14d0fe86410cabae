/// Where the columns of a landed cost stand; below 70 columns the arithmetic gives way.
struct LandedCostColumns {
  static let fold = 1
  static let name = 3

  let basis: Int?
  let basisWidth: Int
  let amountEnd: Int
  let payer: Int
  let certainty: Int

  init(width: Int) {
    certainty = width - 13
    payer = certainty - 8
    amountEnd = payer - 2
    basis = width < 70 ? nil : Self.name + 23 + (width - 80) / 3
    basisWidth = amountEnd - 13 - (basis ?? 0)
  }

  /// The room for the name; the amount takes thirteen columns.
  var nameWidth: Int { (basis ?? amountEnd - 13) - Self.name - 1 }
}
