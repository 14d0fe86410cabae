public import Units

/// How many skids or feet a shipment takes, and why.
public struct SkidCount: Hashable, Sendable, Codable {
  /// The skids of one line of handling units.
  public struct Line: Hashable, Sendable, Codable {
    /// The line, counted from zero.
    public let handlingUnit: Int
    /// How many units.
    public let units: Int
    /// As how many skids each counts.
    public let skidsEach: Int
    /// Why.
    public let cause: Cause
  }

  /// Why a handling unit counts as it does.
  public enum Cause: String, Hashable, Sendable, Codable, CaseIterable {
    /// It is no larger and no heavier than a skid.
    case one
    /// Its floor is larger than that of a skid.
    case floor
    /// It is heavier than a skid may be.
    case weight
    /// It has no dimensions, and is taken for a skid of usual size.
    case unmeasured

    /// The cause in words.
    public var name: String {
      switch self {
      case .one: "as large as a skid"
      case .floor: "by its floor"
      case .weight: "by its weight"
      case .unmeasured: "without dimensions, as a skid"
      }
    }
  }

  /// What was counted.
  public enum Basis: Hashable, Sendable, Codable {
    /// The handling units.
    case skids([Line])
    /// The length of floor, and the feet that the weight comes to where it counts.
    case feet(Length, byWeight: Int?)
  }

  /// What is counted.
  public let unit: SkidUnit

  /// How many; a million at the most, which no lane has a price for.
  public let total: Int

  /// What was counted.
  public let basis: Basis

  init(unit: SkidUnit, total: Int, basis: Basis) {
    self.unit = unit
    self.total = min(total, 1_000_000)
    self.basis = basis
  }

  /// How the number was come to, as steps of an explanation.
  func steps(source: String) -> [Explanation] {
    switch basis {
    case .skids(let lines):
      lines.map { line in
        Explanation(
          label: "handling unit \(line.handlingUnit + 1)",
          arithmetic: "\(line.units) x \(unit.text(line.skidsEach)) (\(line.cause.name))",
          source: source)
      }
    case .feet(let floor, let weight):
      [
        Explanation(
          label: "floor",
          arithmetic: "\(floor.feetText) = \(unit.text(total))"
            + (weight.map { ", \(unit.text($0)) by weight" } ?? ""),
          source: source)
      ]
    }
  }
}
