public import Shipping
import Units

extension PostalDirectory {
  /// The place as an end of a route: its point, how near that is, and whether a road leads there.
  ///
  /// A code that is not listed has no point, and none is guessed from its neighbours. Mexican codes
  /// are known by their first three digits, with a town there.
  public func routeEnd(of place: Place) -> RouteEnd {
    let code = place.postalCode
    let limit = roadLimit(of: code)
    switch code.country {
    case .unitedStates:
      return RouteEnd(
        place: place, point: self.place(of: code)?.point,
        source: Self.source(of: .unitedStatesPostalPlaces), limit: limit)
    case .canada:
      return RouteEnd(
        place: place, point: self.place(of: code)?.point,
        precision: code.isRuralCanadian ? .area : .place,
        source: Self.source(of: .canadianPostalPlaces), limit: limit)
    case .mexico:
      return RouteEnd(
        place: place, point: mexicanPoint(code), precision: .area,
        source: Self.source(of: .mexicanPostalAreas))
    default:
      return RouteEnd(place: place, point: nil, source: "any list of points")
    }
  }

  // A line: first three digits, state, town, degrees north and east.
  private func mexicanPoint(_ code: PostalCode) -> GeoPoint? {
    guard let fields = Self.lines(of: code.prefix, in: .mexicanPostalAreas).first,
      fields.count == 5
    else { return nil }
    return GeoPoint(latitude: fields[3], longitude: fields[4])
  }

  // A line: first three characters, country, last two digits as ranges or empty, kind, name, gateway,
  // source, confidence.
  private func roadLimit(of code: PostalCode) -> RoadLimit? {
    let lastDigits = Int(code.base.suffix(2))
    for fields in Self.lines(of: code.prefix, in: .roadLimits) where fields.count == 8 {
      guard fields[1] == code.country.code,
        fields[2].isEmpty || lastDigits.map({ Self.ranges(fields[2], contain: $0) }) ?? false,
        let kind = RoadLimit.Kind(rawValue: String(fields[3])),
        let confidence = Confidence(rawValue: String(fields[7]))
      else { continue }
      return RoadLimit(
        kind: kind, name: String(fields[4]),
        gateway: fields[5].isEmpty ? nil : String(fields[5]),
        source: Attested(String(fields[6]), confidence))
    }
    return nil
  }

  private static func source(of file: EmbeddedFile) -> String {
    guard let table = ReferenceLedger.bundled.table(named: file.name) else { return file.name }
    return "\(table.source.citation), \(table.vintage.isoText)"
  }
}

extension PostalCode {
  /// True for a Canadian code whose second character is 0, which marks a rural area.
  fileprivate var isRuralCanadian: Bool { country == .canada && text.dropFirst().first == "0" }
}
