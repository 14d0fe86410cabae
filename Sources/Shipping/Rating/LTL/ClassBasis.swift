import Units

/// What is rated by class: the freight as it is, or as a rule of space constructs it.
struct ClassBasis {
  /// The weights and classes.
  var lines: [LTLRating.Line]
  /// The least weight of the whole, beyond which the lowest-rated class is charged.
  var leastPounds = 0
  /// How much of the discount holds.
  var discount = DiscountShare.contract
  /// True when a heavier, cheaper break is not open to it.
  var barsDeficit = false
  /// The rule that constructed it, or nothing for the freight as it is.
  var constructed: (rule: SpaceRule, how: SpaceRating.Construction, ratedAs: FreightClass?)?

  /// The weight of the lines.
  var pounds: Int { lines.reduce(0) { $0 + $1.pounds } }
}
