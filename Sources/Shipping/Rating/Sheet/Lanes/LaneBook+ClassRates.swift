public import Units

/// Lanes of class rates are read row by row: a row is the rates of one class, and rows of a lane may
/// come in any order and between those of others.
extension LaneBook where Lane == ClassTariff.Lane {
  /// How many parts the lanes have: a part is the rates of a class, the transit days or the minimum.
  public var partCount: Int { segmentCount }

  /// Adds a lane without rates, and tells its number; as long as it gets none, what it serves has no price.
  public mutating func addLane(
    of service: String, from origin: ZonePattern, to destination: ZonePattern
  ) -> Int {
    addLane(of: service, from: origin, to: destination, variant: 0)
  }

  /// Adds the rates of a class to a lane that has none of it.
  ///
  /// - Parameters:
  ///   - freightClass: The class.
  ///   - rates: The rates by weight break from the lightest, at least one of them there.
  ///   - lane: The number of the lane.
  /// - Returns: The number of the part.
  public mutating func add(
    _ freightClass: FreightClass, _ rates: [HundredweightRate?], toLane lane: Int
  ) -> Int {
    precondition(
      part(withRatesOf: freightClass, ofLane: lane) == nil && rates.contains { $0 != nil },
      "a class has one row of rates")
    return append(toLane: lane) { ClassLanePart.append(freightClass, rates, to: &$0) }
  }

  /// Adds the tariff minimum of a lane that has none, and tells the number of the part.
  public mutating func add(tariffMinimum: Money, toLane lane: Int) -> Int {
    append(toLane: lane) { ClassLanePart.append(tariffMinimum, to: &$0) }
  }

  /// Adds the transit days of a lane that has none, and tells the number of the part.
  public mutating func add(transitDays: Int, toLane lane: Int) -> Int {
    append(toLane: lane) { ClassLanePart.append(transitDays: transitDays, to: &$0) }
  }

  /// The part of a lane with the rates of a class, or nothing.
  public func part(withRatesOf freightClass: FreightClass, ofLane lane: Int) -> Int? {
    part(ofLane: lane) { ClassLanePart.isRates(of: freightClass, $0) }
  }

  /// The tariff minimum of a lane with its part, or nothing.
  public func tariffMinimum(ofLane lane: Int) -> (amount: Money, part: Int)? {
    value(ofLane: lane, ClassLanePart.tariffMinimum).map { ($0.value, $0.part) }
  }

  /// The transit days of a lane with their part, or nothing.
  public func transitDays(ofLane lane: Int) -> (days: Int, part: Int)? {
    value(ofLane: lane, ClassLanePart.transitDays).map { ($0.value, $0.part) }
  }

  private func value<Value>(
    ofLane lane: Int, _ read: (PackedReader) -> Value?
  ) -> (value: Value, part: Int)? {
    var found: Value?
    let part = part(ofLane: lane) { reader in
      found = read(reader)
      return found != nil
    }
    guard let found, let part else { return nil }
    return (found, part)
  }

  private mutating func append(toLane lane: Int, _ write: (inout PackedWriter) -> Void) -> Int {
    var writer = PackedWriter()
    write(&writer)
    return append(writer.bytes, toLane: lane)
  }
}
