public import Shipping
public import Units

/// The bundled lists of ZIP codes and of Canadian forward sortation areas.
///
/// Making one costs nothing; a lookup searches the compiled-in text. Canadian codes are known by
/// their first three characters, those of other countries not at all.
///
/// Sources: data of the Python package zipcodes (2021-10-03) and of GeoNames (2022-03); see
/// ``ReferenceLedger``.
public struct PostalDirectory: Sendable {
  /// Makes a directory of the bundled lists.
  public init() {}

  /// The place of a code, or nothing when it is not listed.
  public func place(of code: PostalCode) -> PostalPlace? {
    switch code.country {
    case .unitedStates: unitedStatesPlace(zip: code.base)
    case .canada: canadianPlace(area: code.prefix)
    default: nil
    }
  }

  /// True when the code is listed.
  public func isKnown(_ code: PostalCode) -> Bool {
    place(of: code) != nil
  }

  /// The warning for a well-formed code that is not listed; nothing for listed codes and for
  /// countries without a list.
  ///
  /// A warning and no error, since the code may be newer than the list. A ZIP whose first three
  /// digits no state uses is never made into a ``Shipping/PostalCode`` in the first place.
  public func problem(of code: PostalCode, field: FieldPath) -> FieldProblem? {
    guard let vintage = vintage(for: code.country), !isKnown(code) else { return nil }
    return FieldProblem(
      field: field, typed: code.text, reason: .postalCodeNotListed(vintage: vintage))
  }

  /// The day of the list of a country, or nothing where there is none.
  public func vintage(for country: Country) -> CalendarDay? {
    let file: EmbeddedFile? =
      switch country {
      case .unitedStates: .unitedStatesPostalPlaces
      case .canada: .canadianPostalPlaces
      default: nil
      }
    return file.flatMap { ReferenceLedger.bundled.table(named: $0.name)?.vintage }
  }
}

extension PostalDirectory {
  // A line: prefix, state, place, last two digits as ranges, degrees north and east, such as
  // `142 NY Buffalo 01-28,31 42.91 -78.85`.
  private func unitedStatesPlace(zip: String) -> PostalPlace? {
    guard let lastDigits = Int(zip.suffix(2)) else { return nil }
    for fields in Self.lines(of: String(zip.prefix(3)), in: .unitedStatesPostalPlaces) {
      guard fields.count == 6, Self.ranges(fields[3], contain: lastDigits),
        let state = Subdivision(country: .unitedStates, code: fields[1])
      else { continue }
      return PostalPlace(
        city: String(fields[2]), subdivision: state,
        point: GeoPoint(latitude: fields[4], longitude: fields[5]))
    }
    return nil
  }

  // A line: area, province, place, degrees north and east.
  private func canadianPlace(area: String) -> PostalPlace? {
    guard let fields = Self.lines(of: area, in: .canadianPostalPlaces).first, fields.count == 5,
      let province = Subdivision(country: .canada, code: fields[1])
    else { return nil }
    return PostalPlace(
      city: String(fields[2]), subdivision: province,
      point: GeoPoint(latitude: fields[3], longitude: fields[4]))
  }

  /// The lines of a key, split at tabs with empty fields kept.
  static func lines(of key: String, in file: EmbeddedFile) -> [[Substring]] {
    SortedLines(bytes: file.bytes).lines(withKey: key).map {
      $0.split(separator: "\t", omittingEmptySubsequences: false)
    }
  }

  static func ranges(_ text: Substring, contain number: Int) -> Bool {
    text.split(separator: ",").contains { range in
      let ends = range.split(separator: "-").compactMap { Int($0) }
      guard let first = ends.first, let last = ends.last else { return false }
      return first <= number && number <= last
    }
  }
}
