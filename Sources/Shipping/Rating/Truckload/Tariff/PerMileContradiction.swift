public import Units

/// Why the parts of truckload rates do not fit together; lanes are counted from zero.
public enum PerMileContradiction: Error, Hashable, Sendable {
  /// A rate is nothing, or goes by another unit of distance than the tariff.
  case rateNotPossible(DistanceRate, lane: Int)
  /// Free minutes are below zero or over a week, or a step is none or over a day.
  case minutesNotPossible(free: Int, step: Int, service: String)
  /// A payload or an empty weight is nothing, or more than any truck has.
  case weightNotPossible(Mass, term: String, service: String)
}

extension PerMileContradiction {
  /// The contradiction in one sentence with its mend.
  var sentence: String {
    switch self {
    case .rateNotPossible(let rate, let lane):
      "the rate of \(rate) on lane \(lane + 1) is not possible; "
        + "give a rate above zero in the sheet's unit of distance."
    case .minutesNotPossible(let free, let step, let service):
      "detention of service \(service) cannot have \(free) free minutes and steps of \(step); "
        + "give 0 to 10080 free minutes and a step from 1 to 1440."
    case .weightNotPossible(let mass, let term, let service):
      "\(term) of service \(service) cannot be \(mass); "
        + "give a weight above zero, up to \(FieldProblem.heaviestFreight)."
    }
  }
}
