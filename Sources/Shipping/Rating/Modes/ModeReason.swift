public import Units

/// A fact that speaks for a mode or against it.
public enum ModeReason: Hashable, Sendable {
  /// A measure is no more than the mode takes.
  case within(Measured)
  /// A measure reaches what the mode is meant for.
  case reaches(Measured)
  /// A measure is below what the mode is meant for.
  case below(Measured)
  /// A measure is above what the mode takes.
  case above(Measured)
  /// A measure is not known.
  case floorUnknown
  /// Every piece can be sent as a parcel.
  case piecesLightEnough(heaviest: Mass, limit: Mass)
  /// A handling unit, counted from zero, is too heavy for a parcel.
  case pieceTooHeavy(handlingUnit: Int, weight: Mass, limit: Mass)
  /// A handling unit, counted from zero, is too long for the mode.
  case pieceTooLong(handlingUnit: Int, ParcelMeasure, length: Length, limit: Attested<Length>)
  /// No kind of equipment takes it; the one that is wanted, or the usual van, says why.
  case noTruckFits(Equipment, LoadProblem)
  /// Some of the freight is on pallets or the like.
  case onPallets(Int)
  /// The freight is handled so often under way.
  case touches(ClosedRange<Int>)

  /// A measure with the bound that it is held against; no bound where the mode has none.
  public enum Measured: Hashable, Sendable {
    /// The weight of everything.
    case weight(Mass, bound: Mass?)
    /// The length of trailer floor.
    case floor(Length, bound: Length?)
    /// The number of pallets.
    case pallets(Int, bound: Int?)
  }
}

extension ModeReason {
  /// The reason in a clause: `12 000 lb, over 10 000 lb`.
  public var text: String {
    switch self {
    case .within(let measured): measured.text(than: "within")
    case .reaches(let measured): measured.text(than: "from")
    case .below(let measured): measured.text(than: "under")
    case .above(let measured): measured.text(than: "over")
    case .floorUnknown: "the length of floor is UNKNOWN without all dimensions"
    case .piecesLightEnough(let heaviest, let limit):
      "the heaviest piece of \(heaviest) is within \(limit) a piece"
    case .pieceTooHeavy(let index, let weight, let limit):
      "handling unit \(index + 1) of \(weight) is over \(limit) a piece"
    case .pieceTooLong(let index, let measure, let length, let limit):
      "\(measure.name) of handling unit \(index + 1), \(length), is over \(limit)"
    case .noTruckFits(let equipment, let problem): "\(equipment.name): \(problem.reasonText)"
    case .onPallets(let count): "\(count) \(count == 1 ? "unit is" : "units are") on pallets"
    case .touches(let count):
      count.lowerBound == count.upperBound
        ? "handled \(count.lowerBound == 1 ? "once" : "\(count.lowerBound) times") under way"
        : "handled \(count.lowerBound) to \(count.upperBound) times under way"
    }
  }
}

extension ModeReason.Measured {
  fileprivate func text(than word: String) -> String {
    let (value, bound) =
      switch self {
      case .weight(let weight, let bound): ("\(weight)", bound.map { "\($0)" })
      case .floor(let length, let bound):
        ("\(length.feetText) of floor", bound.map { $0.feetText })
      case .pallets(let count, let bound):
        ("\(count) \(count == 1 ? "pallet" : "pallets")", bound.map { "\($0)" })
      }
    return bound.map { "\(value), \(word) \($0)" } ?? value
  }
}
