public import Units

/// The size from which a carrier no longer rates by its tariff and wants to quote the shipment.
///
/// Typical: 6 pallets, over 5 000 lb, over 12 ft of floor; 12 000 lb or 17.9 ft at some. Sources:
/// freightwise's help centre, globaltranz.com; 10 to 21 ft of floor by freightto.com.
public struct VolumeQuoteTrigger: Hashable, Sendable, Codable {
  /// How many handling units are too many, or nothing for no such limit.
  public let handlingUnits: Threshold<Int>?

  /// Which weight is too much, or nothing for no such limit.
  public let weight: Threshold<Mass>?

  /// Which length of floor is too much, or nothing for no such limit.
  public let linearFeet: Threshold<Length>?

  /// How units stand for the count of feet.
  public let orientation: FloorSpace.Orientation

  /// Makes a trigger.
  public init(
    handlingUnits: Threshold<Int>? = nil, weight: Threshold<Mass>? = nil,
    linearFeet: Threshold<Length>? = nil, orientation: FloorSpace.Orientation = .declared
  ) {
    self.handlingUnits = handlingUnits
    self.weight = weight
    self.linearFeet = linearFeet
    self.orientation = orientation
  }

  /// Which limit a shipment passes first.
  public enum Cause: Hashable, Sendable, Codable {
    /// Too many handling units.
    case handlingUnits(Int, limit: Threshold<Int>)
    /// Too heavy.
    case weight(Mass, limit: Threshold<Mass>)
    /// Too much floor.
    case linearFeet(Length, limit: Threshold<Length>)
  }

  /// The limit that a shipment passes, or nothing; without dimensions the floor is not compared.
  func cause(of request: QuoteRequest, rule: DimensionRule) -> Cause? {
    let count = request.handlingUnits.reduce(0) { $0 + $1.count }
    if let handlingUnits, handlingUnits.isReached(by: count) {
      return .handlingUnits(count, limit: handlingUnits)
    }
    if let weight, weight.isReached(by: request.totalWeight) {
      return .weight(request.totalWeight, limit: weight)
    }
    guard let linearFeet, let floor = FloorSpace(request.handlingUnits, rule: rule) else {
      return nil
    }
    let length = floor.length(orientation)
    return linearFeet.isReached(by: length) ? .linearFeet(length, limit: linearFeet) : nil
  }
}
