import Shipping
import Units

extension PortOfEntry {
  /// Reads a row of `ports.tsv`.
  init(row: TabbedText.Row) throws(ReferenceTableError) {
    let fields = try row.fields(exactly: 28)
    guard let state = Subdivision(country: .unitedStates, code: fields[4]) else {
      throw row.error(.unknownRegion(fields[4]))
    }
    guard let country = Country(code: fields[5]) else { throw row.error(.unknownRegion(fields[5])) }
    let province = Subdivision(country: country, code: fields[6])
    guard fields[6].isEmpty || province != nil else { throw row.error(.unknownRegion(fields[6])) }
    let source = try row.source(
      citation: fields[22], from: fields[23], to: fields[24], checked: fields[25],
      staleAfter: fields[26], confidence: fields[27])
    self.init(
      code: try row.digits(fields[0], count: 4), feedNumber: fields[1].isEmpty ? nil : fields[1],
      name: fields[2], otherName: fields[3], state: state, otherCountry: country,
      province: province, officeCode: try row.officeCode(fields[7], fields[8]),
      point: Attested(
        try row.point(fields[9], fields[10]), try row.confidence(fields[11])),
      commercialLanes: try row.number(fields[12]),
      fastLanes: FASTLanes(
        intoUnitedStates: try row.answer(fields[13]),
        outOfUnitedStates: try row.answer(fields[14])),
      hours: Hours(
        unitedStates: try row.hours(fields[15], fields[16]),
        otherSide: try row.hours(fields[17], fields[18])),
      yearlyTrucks: try row.number(fields[19]), limits: try row.limits(fields[20]),
      remark: fields[21], source: Attested(source.citation, source.confidence))
  }
}

extension TabbedText.Row {
  fileprivate func officeCode(
    _ text: String, _ trust: String
  ) throws(ReferenceTableError) -> Attested<String>? {
    if text.isEmpty { return nil }
    return Attested(try digits(text, count: 4), try confidence(trust))
  }

  fileprivate func hours(
    _ text: String, _ trust: String
  ) throws(ReferenceTableError) -> Attested<OpeningHours>? {
    if text.isEmpty { return nil }
    guard let hours = OpeningHours(text) else { throw error(.notAValue(text)) }
    return Attested(hours, try confidence(trust))
  }

  fileprivate func limits(
    _ text: String
  ) throws(ReferenceTableError) -> Set<PortOfEntry.Limit> {
    var limits: Set<PortOfEntry.Limit> = []
    for word in text.split(separator: " ") {
      guard let limit = PortOfEntry.Limit(rawValue: String(word)) else {
        throw error(.unknownRule(String(word)))
      }
      limits.insert(limit)
    }
    return limits
  }

  fileprivate func answer(_ text: String) throws(ReferenceTableError) -> Bool? {
    switch text {
    case "": nil
    case "yes": true
    case "no": false
    default: throw error(.notAValue(text))
    }
  }

  fileprivate func number(_ text: String) throws(ReferenceTableError) -> Int? {
    if text.isEmpty { return nil }
    guard let number = Int(text), number >= 0 else { throw error(.notANumber(text)) }
    return number
  }

  fileprivate func digits(
    _ text: String, count: Int
  ) throws(ReferenceTableError) -> String {
    guard text.utf8.count == count, text.utf8.allSatisfy({ (48...57).contains($0) }) else {
      throw error(.notAValue(text))
    }
    return text
  }
}
