import Shipping

/// A port of entry as JSON; an absent value is unknown.
struct PortAnswer: Encodable {
  struct Hours: Encodable {
    var text: String
    var confidence: Confidence
  }

  var code: String
  var feedNumber: String?
  var name: String
  var otherName: String
  var state: String
  var otherCountry: Country
  var province: String?
  var officeCode: Attested<String>?
  var point: Attested<GeoPoint>
  var commercialLanes: Int?
  var fastLanes: PortOfEntry.FASTLanes
  var hoursUnitedStates: Hours?
  var hoursOtherSide: Hours?
  var yearlyTrucks: Int?
  var limits: [PortOfEntry.Limit]
  var remark: String?
  var source: Attested<String>

  init(_ port: PortOfEntry) {
    code = port.code
    feedNumber = port.feedNumber
    name = port.name
    otherName = port.otherName
    state = port.state.code
    otherCountry = port.otherCountry
    province = port.province?.code
    officeCode = port.officeCode
    point = port.point
    commercialLanes = port.commercialLanes
    fastLanes = port.fastLanes
    hoursUnitedStates = port.hours.unitedStates.map(Self.hours)
    hoursOtherSide = port.hours.otherSide.map(Self.hours)
    yearlyTrucks = port.yearlyTrucks
    limits = PortOfEntry.Limit.allCases.filter(port.limits.contains)
    remark = port.remark.isEmpty ? nil : port.remark
    source = port.source
  }

  private static func hours(_ hours: Attested<OpeningHours>) -> Hours {
    Hours(text: hours.value.description, confidence: hours.confidence)
  }
}
