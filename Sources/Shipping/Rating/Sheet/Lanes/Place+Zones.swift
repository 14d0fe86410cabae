extension Place {
  /// The zones that the place lies in, the widest first, without ranges of ZIP prefixes.
  public var zones: [ZonePattern] {
    var zones: [ZonePattern] = [.anywhere, .country(country)]
    if let subdivision = tariffSubdivision { zones.append(.subdivision(subdivision)) }
    // Only codes of these two countries have beginnings as zones.
    guard country == .unitedStates || country == .canada else { return zones }
    var prefix = ""
    let characters = postalCode.text.utf8.lazy.filter { $0 != UInt8(ascii: " ") }
    for byte in characters.prefix(longestPrefix) {
      prefix.unicodeScalars.append(Unicode.Scalar(byte))
      zones.append(.postalPrefix(country, prefix))
    }
    return zones
  }

  /// The first three digits of a ZIP as a number, by which it lies in ranges; nothing for other
  /// codes.
  public var zipArea: Int? {
    country == .unitedStates ? Int(postalCode.prefix) : nil
  }

  /// With how many characters of the postal code a zone may begin: five of a ZIP, six of a Canadian
  /// code.
  var longestPrefix: Int { country == .unitedStates ? 5 : 6 }
}
