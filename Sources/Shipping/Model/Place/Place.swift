/// What a carrier finds at an address.
public enum SiteKind: String, Hashable, Sendable, Codable, CaseIterable {
  /// A business where a trailer backs up to a dock.
  case businessWithDock
  /// A business without a dock: a tail gate or a fork lift is needed.
  case businessWithoutDock
  /// A home, or a business run from one.
  case residence
  /// A place that a truck enters only by arrangement: a school, a farm, a construction site.
  case limitedAccess

  /// The kind in words.
  public var name: String {
    switch self {
    case .businessWithDock: "business with a dock"
    case .businessWithoutDock: "business without a dock"
    case .residence: "residence"
    case .limitedAccess: "limited access"
    }
  }
}

/// Where freight is picked up or delivered: all that a rate needs to know.
public struct Place: Hashable, Sendable, Codable {
  /// The postal code, which also names the country.
  public var postalCode: PostalCode

  /// The city, or nothing when only the code is known.
  public var city: String?

  /// The kind of site; a business with a dock unless told otherwise.
  public var site: SiteKind

  /// A state or province that was stated; ``subdivision`` also looks at the postal code.
  public var statedSubdivision: Subdivision?

  /// Makes a place.
  public init(
    postalCode: PostalCode, city: String? = nil, subdivision: Subdivision? = nil,
    site: SiteKind = .businessWithDock
  ) {
    self.postalCode = postalCode
    self.city = city
    self.statedSubdivision = subdivision
    self.site = site
  }

  /// The country.
  public var country: Country { postalCode.country }

  /// The state or province: the stated one, else the one that the postal code lies in.
  public var subdivision: Subdivision? { statedSubdivision ?? postalCode.subdivision }

  /// The state or province by which a tariff finds the place: the one that the postal code lies in,
  /// whatever was stated, since a carrier goes where the code says.
  ///
  /// In countries whose codes do not tell, it is the stated one.
  public var tariffSubdivision: Subdivision? {
    if let subdivision = postalCode.subdivision { return subdivision }
    return statedSubdivision?.country == country ? statedSubdivision : nil
  }

  /// The place for a title: `Detroit MI`, or the postal code where no city is known.
  public var shortName: String {
    let place = city ?? postalCode.text
    return subdivision.map { "\(place) \($0.code)" } ?? "\(place) \(country.code)"
  }

  private enum CodingKeys: String, CodingKey {
    case postalCode
    case city
    case site
    case statedSubdivision = "subdivision"
  }

  /// Reads a place; everything but the postal code may be absent.
  ///
  /// - Throws: `DecodingError` also for a state or province of another country than the postal code.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    let code = try container.decode(PostalCode.self, forKey: .postalCode)
    let stated = try container.decodeIfPresent(Subdivision.self, forKey: .statedSubdivision)
    if let stated, stated.country != code.country {
      throw DecodingError.dataCorruptedError(
        forKey: .statedSubdivision, in: container,
        debugDescription:
          "\(stated.name) is not in \(code.country.name), where postal code \(code.text) lies")
    }
    self.init(
      postalCode: code, city: try container.decodeIfPresent(String.self, forKey: .city),
      subdivision: stated,
      site: try container.decodeIfPresent(SiteKind.self, forKey: .site) ?? .businessWithDock)
  }
}
