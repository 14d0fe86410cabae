import Shipping

extension TabbedText.Row {
  /// Reads degrees north and east.
  func point(
    _ north: some StringProtocol, _ east: some StringProtocol
  ) throws(ReferenceTableError) -> GeoPoint {
    guard let point = GeoPoint(latitude: north, longitude: east) else {
      throw error(.notAValue("\(north),\(east)"))
    }
    return point
  }

  /// Reads how far a fact can be trusted.
  func confidence(_ text: String) throws(ReferenceTableError) -> Confidence {
    guard let confidence = Confidence(rawValue: text) else {
      throw error(.unknownConfidence(text))
    }
    return confidence
  }
}
