/// A land crossing where trucks clear customs.
///
/// One port of entry may have several crossings: Detroit has a bridge and a tunnel under one code. Each
/// crossing is a value of its own.
public struct PortOfEntry: Hashable, Sendable {
  /// What stands against a crossing.
  public enum Limit: String, Hashable, Sendable, Codable, CaseIterable {
    /// Trailers are too high for it.
    case height
    /// No text that we have read says that it has opened.
    case unopened
    /// Its road leads nowhere else in the country.
    case deadEnd
  }

  /// Lanes for members of the FAST programme, by direction; nothing where no text says so.
  public struct FASTLanes: Hashable, Sendable, Codable {
    /// Into the United States.
    public let intoUnitedStates: Bool?
    /// Out of the United States.
    public let outOfUnitedStates: Bool?

    /// Makes lanes.
    public init(intoUnitedStates: Bool?, outOfUnitedStates: Bool?) {
      self.intoUnitedStates = intoUnitedStates
      self.outOfUnitedStates = outOfUnitedStates
    }
  }

  /// The hours of both sides; nothing where they are not known.
  public struct Hours: Hashable, Sendable {
    /// The hours of the office of the United States.
    public let unitedStates: Attested<OpeningHours>?
    /// The hours of the office on the other side.
    public let otherSide: Attested<OpeningHours>?

    /// Makes hours.
    public init(
      unitedStates: Attested<OpeningHours>?, otherSide: Attested<OpeningHours>?
    ) {
      self.unitedStates = unitedStates
      self.otherSide = otherSide
    }

    /// The hours that are known.
    public var known: [OpeningHours] { [unitedStates, otherSide].compactMap { $0?.value } }
  }

  /// The four digits of the port of entry of the United States (Schedule D).
  public let code: String

  /// The number of the crossing in the border wait feed of CBP, or nothing where it has none.
  public let feedNumber: String?

  /// The name on the side of the United States.
  public let name: String

  /// The name on the other side.
  public let otherName: String

  /// The state.
  public let state: Subdivision

  /// The country on the other side.
  public let otherCountry: Country

  /// The province on the other side, or nothing where it is not told.
  public let province: Subdivision?

  /// The four digits of the office of CBSA, or nothing where they are not known.
  public let officeCode: Attested<String>?

  /// Where it lies.
  public let point: Attested<GeoPoint>

  /// The most commercial lanes into the United States; nothing where it is not known, and zero where
  /// trucks are not cleared.
  public let commercialLanes: Int?

  /// FAST lanes.
  public let fastLanes: FASTLanes

  /// The hours of both sides.
  public let hours: Hours

  /// Trucks that entered the United States in 2021 through the whole port of entry; nothing where
  /// they are not counted.
  public let yearlyTrucks: Int?

  /// What stands against it.
  public let limits: Set<Limit>

  /// What else is to be known; empty for nothing.
  public let remark: String

  /// Who says so.
  public let source: Attested<String>

  /// Makes a crossing.
  public init(
    code: String, feedNumber: String?, name: String, otherName: String, state: Subdivision,
    otherCountry: Country, province: Subdivision?, officeCode: Attested<String>?,
    point: Attested<GeoPoint>, commercialLanes: Int?, fastLanes: FASTLanes, hours: Hours,
    yearlyTrucks: Int?, limits: Set<Limit> = [], remark: String = "", source: Attested<String>
  ) {
    self.code = code
    self.feedNumber = feedNumber
    self.name = name
    self.otherName = otherName
    self.state = state
    self.otherCountry = otherCountry
    self.province = province
    self.officeCode = officeCode
    self.point = point
    self.commercialLanes = commercialLanes
    self.fastLanes = fastLanes
    self.hours = hours
    self.yearlyTrucks = yearlyTrucks
    self.limits = limits
    self.remark = remark
    self.source = source
  }
}

extension PortOfEntry {
  /// The land of the side of the United States.
  var nearLand: RoadLand { state.code == "AK" ? .alaska : .contiguousUnitedStates }

  /// True when it joins the two lands, in either order.
  func joins(_ first: RoadLand, _ second: RoadLand) -> Bool {
    let countries = [first.country, second.country]
    return [first, second].contains(nearLand) && countries.contains(otherCountry)
  }

  /// True when a person who typed the text may mean this crossing: the port's code, the feed's number,
  /// the office's code, or words of either name.
  public func isNamed(_ typed: String) -> Bool {
    let text = typed.lowercased()
    if text == code || text == feedNumber?.lowercased() || text == officeCode?.value { return true }
    let words = text.split { !$0.isLetter && !$0.isNumber }
    let names = "\(name) \(otherName)".lowercased().split { !$0.isLetter && !$0.isNumber }
    return !words.isEmpty && words.allSatisfy { word in names.contains { $0.hasPrefix(word) } }
      && words.contains { $0.contains(where: \.isLetter) }
  }
}
