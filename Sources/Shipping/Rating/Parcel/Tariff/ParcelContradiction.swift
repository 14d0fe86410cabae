public import Units

/// Why the parts of parcel rates do not fit together; brackets are counted from zero.
public enum ParcelContradiction: Error, Hashable, Sendable {
  /// A service names a zone chart that the sheet does not have.
  case unknownChart(name: String, service: String)
  /// Two charts have one name.
  case chartTwice(name: String)
  /// A zone stands twice in a grid, or has no name.
  case zoneNameNotPossible(name: String, service: String)
  /// A bracket ends where it begins, or before, or is heavier than any freight.
  case bracketNotPossible(bracket: Int, service: String)
  /// A bracket begins before the one before it ends.
  case bracketsOverlap(bracket: Int, service: String)
  /// Two surcharges have one name.
  case surchargeTwice(name: String, service: String)
  /// A surcharge for size names no size.
  case surchargeWithoutSize(name: String, service: String)
  /// The step of weights is nothing or above ten kilograms.
  case weightStepNotPossible(Mass, service: String)
}

extension ParcelContradiction {
  /// The contradiction in one sentence with its mend.
  var sentence: String {
    switch self {
    case .unknownChart(let name, let service):
      "service \(service) names zone chart \(name), which the sheet does not have; "
        + "add the chart or mend the name."
    case .chartTwice(let name): "zone chart \(name) stands twice; give each chart once."
    case .zoneNameNotPossible(let name, let service):
      "zone \"\(name)\" of service \(service) stands twice or has no name; name each zone once."
    case .bracketNotPossible(let bracket, let service):
      "weight bracket \(bracket + 1) of service \(service) ends before it begins or is absurdly "
        + "heavy; mend its weights."
    case .bracketsOverlap(let bracket, let service):
      "weight bracket \(bracket + 1) of service \(service) begins before the one before it ends; "
        + "mend one of them."
    case .surchargeTwice(let name, let service):
      "surcharge \(name) stands twice in service \(service); give each once."
    case .surchargeWithoutSize(let name, let service):
      "surcharge \(name) of service \(service) is for size and names none; give a size."
    case .weightStepNotPossible(let step, let service):
      "weights of service \(service) cannot be rounded to \(step); give a step up to 10 kg."
    }
  }
}
