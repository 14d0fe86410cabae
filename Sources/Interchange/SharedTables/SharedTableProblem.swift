public import Shipping
import Units

/// What is wrong in the files of a shared table alone.
public enum SharedTableProblem: Hashable, Sendable {
  /// The parts of a fuel table do not fit together.
  case fuel(FuelTableContradiction)
  /// A step of a fuel table begins on the price of another line.
  case stepRepeats(firstLine: Int)
  /// The name is no short name of letters, digits and hyphens.
  case notAFuelIndex
  /// The name of a fuel index whose currency and unit nobody knows stands without them.
  case unitUnknown
  /// The week has another price on another line.
  case weekRepeats(firstLine: Int, other: String)
  /// The day is no date as the file's other ones.
  case notADay
  /// The file has no price.
  case noPrices
  /// The accessorial has a charge under another key too.
  case chargedTwice(Accessorial, first: String)
  /// The carrier of a table of the same name on the desk is another.
  case nameOfOtherCarrier(carrier: String?)
}

extension SharedTableProblem {
  /// What is wrong, to follow the field and the value.
  var reasonText: String {
    switch self {
    case .fuel(let contradiction): contradiction.sentence
    case .stepRepeats(let line): "begins at the price of line \(line)"
    case .notAFuelIndex: "is no fuel index"
    case .unitUnknown: "has a currency and unit that are not known"
    case .weekRepeats(let line, let other):
      "has \(other) for the same week on line \(line)"
    case .notADay: "is no date"
    case .noPrices: "has no price"
    case .chargedTwice(let accessorial, let first):
      "is \(accessorial.name), which \(first) charges too"
    case .nameOfOtherCarrier(let carrier):
      "is the name of a table of \(carrier.map { ShownText.escaped($0, limit: 160) } ?? "no carrier's own")"
        + " on the desk"
    }
  }

  /// What would mend it; empty where the reason says it.
  var mend: String {
    switch self {
    case .fuel: ""
    case .stepRepeats, .weekRepeats: "leave one of them out"
    case .chargedTwice: "leave one out, or write each by our own names"
    case .notAFuelIndex:
      "write a short name of letters, digits and hyphens, such as eia-us-diesel"
    case .unitUnknown: "add the columns currency and unit, such as CAD and l"
    case .notADay: "write it as 2026-11-23"
    case .noPrices: "check that it is the right file"
    case .nameOfOtherCarrier: "give the table a name of its own, and name that in the sheets"
    }
  }
}
