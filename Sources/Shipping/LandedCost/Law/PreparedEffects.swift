import Units

/// The rules of a law by what they do, each kind in the order of the pack.
struct PreparedEffects: Sendable {
  private(set) var reliefs: [PreparedRule<Relief>] = []
  private(set) var layers: [PreparedRule<TariffLayer>] = []
  private(set) var taxes: [PreparedRule<ImportTax>] = []
  private(set) var taxesAtSale: [PreparedRule<ImportTax>] = []
  private(set) var fees: [PreparedRule<ImportFee>] = []
  private(set) var globalRates: [PreparedRule<Percent>] = []
  private(set) var classDuties: [PreparedRule<Money>] = []
  private(set) var parcelDuties: [PreparedRule<Money>] = []
  private(set) var preferences: [PreparedRule<TariffPreference>] = []
  private(set) var valueShares: [PreparedRule<Percent>] = []
  private(set) var processingValues: [PreparedRule<Void>] = []
  private(set) var refunds: [PreparedRule<ImportRefund>] = []
  private(set) var notes: [PreparedRule<RuleNote>] = []

  /// Sorts rules by their effect.
  ///
  /// - Parameters:
  ///   - rules: The rules, in the order of the pack.
  ///   - day: The day of law.
  ///   - filter: Gives a condition's goods their number in the index, or nothing for all goods.
  init(_ rules: [Rule], day: CalendarDay, filter: (RuleCondition) -> Int?) {
    for rule in rules {
      let condition = PreparedCondition(rule.condition, goods: filter(rule.condition))
      func made<Effect>(_ effect: Effect) -> PreparedRule<Effect> {
        PreparedRule(rule, condition, effect, day: day)
      }
      switch rule.effect {
      case .relief(let effect): reliefs.append(made(effect))
      case .layer(let effect): layers.append(made(effect))
      case .tax(let effect): taxes.append(made(effect))
      case .taxAtSale(let effect): taxesAtSale.append(made(effect))
      case .fee(let effect): fees.append(made(effect))
      case .globalRate(let effect): globalRates.append(made(effect))
      case .dutyPerClass(let effect): classDuties.append(made(effect))
      case .dutyPerParcel(let effect): parcelDuties.append(made(effect))
      case .preference(let effect): preferences.append(made(effect))
      case .valueShare(let effect): valueShares.append(made(effect))
      case .processingValue: processingValues.append(made(()))
      case .refund(let effect): refunds.append(made(effect))
      case .note(let effect): notes.append(made(effect))
      }
    }
  }
}
