extension PostalCode {
  /// The province of a forward sortation area, by its first letter.
  ///
  /// Source: Canada Post addressing guidelines.
  public static func province(ofArea area: String) -> Subdivision? {
    let bytes = area.utf8
    guard let letter = bytes.first, (65...90).contains(letter) else { return nil }
    if letter == UInt8(ascii: "X"), ["X0A", "X0B", "X0C"].contains(area) { return nunavut }
    return provincesByLetter[Int(letter - 65)]
  }

  private static let nunavut = Subdivision(country: .canada, code: "NU")

  /// The province of each letter from A to Z, looked up once.
  private static let provincesByLetter: [Subdivision?] = {
    var table = [Subdivision?](repeating: nil, count: 26)
    let letters = """
      A:NL B:NS C:PE E:NB G:QC H:QC J:QC K:ON L:ON M:ON N:ON P:ON R:MB S:SK T:AB V:BC X:NT Y:YT
      """
    for entry in letters.split(separator: " ") {
      guard let letter = entry.utf8.first else { continue }
      table[Int(letter - 65)] = Subdivision(country: .canada, code: entry.dropFirst(2))
    }
    return table
  }()

  /// The state, territory or military region of the first three digits of a ZIP.
  ///
  /// Source: the prefixes of the United States Postal Service as generally known, by ranges;
  /// UNVERIFIED against its labelling list L002, and compared with the bundled places: they agree but
  /// for prefixes that two states share, where the state of most places is told.
  public static func state(ofZipPrefix prefix: String) -> Subdivision? {
    guard prefix.utf8.count == 3, let number = Int(prefix), number < zipStates.count,
      number >= 0
    else { return nil }
    return zipStates[number]
  }

  /// True when the three-digit prefixes from one to another that are in use lie in one state.
  static func isWithinOneState(zipPrefixes: ClosedRange<Int>) -> Bool {
    var state: UInt8 = 0
    for number in zipPrefixes.clamped(to: 0...999) where zipStateNumbers[number] != 0 {
      if state == 0 { state = zipStateNumbers[number] }
      if state != zipStateNumbers[number] { return false }
    }
    return true
  }

  /// A number for the state of each prefix, zero for none, which is faster to compare.
  private static let zipStateNumbers: [UInt8] = {
    var numbers: [Subdivision: UInt8] = [:]
    return zipStates.map { state in
      guard let state else { return 0 }
      if let number = numbers[state] { return number }
      let number = UInt8(numbers.count + 1)
      numbers[state] = number
      return number
    }
  }()

  private static let zipStates: [Subdivision?] = {
    var table = [Subdivision?](repeating: nil, count: 1_000)
    for entry in zipRanges.split(whereSeparator: \.isWhitespace) {
      let parts = entry.split(whereSeparator: { $0 == ":" || $0 == "-" })
      guard parts.count == 3, let first = Int(parts[1]), let last = Int(parts[2]) else { continue }
      let state = Subdivision(country: .unitedStates, code: parts[0])
      for number in first...last { table[number] = state }
    }
    return table
  }()

  // Later entries overrule earlier ones: 008 lies in the range of Puerto Rico, 055 in that of Vermont.
  private static let zipRanges = """
    NY:005-005 PR:006-009 VI:008-008 MA:010-027 RI:028-029 NH:030-038 ME:039-049 VT:050-059 \
    MA:055-055 CT:060-069 NJ:070-089 AE:090-099 NY:100-149 PA:150-196 \
    DE:197-199 DC:200-205 VA:201-201 MD:206-219 VA:220-246 WV:247-268 NC:270-289 SC:290-299 \
    GA:300-319 FL:320-339 AA:340-340 FL:341-342 FL:344-344 FL:346-347 FL:349-349 AL:350-352 \
    AL:354-369 TN:370-385 MS:386-397 GA:398-399 KY:400-418 KY:420-427 OH:430-459 IN:460-479 \
    MI:480-499 IA:500-516 IA:520-528 WI:530-532 WI:534-535 WI:537-549 MN:550-551 MN:553-567 \
    DC:569-569 SD:570-577 ND:580-588 MT:590-599 IL:600-620 IL:622-629 MO:630-631 MO:633-641 \
    MO:644-658 KS:660-662 KS:664-679 NE:680-681 NE:683-693 LA:700-701 LA:703-708 LA:710-714 \
    AR:716-729 OK:730-731 TX:733-733 OK:734-741 OK:743-749 TX:750-770 TX:772-799 CO:800-816 \
    WY:820-831 ID:832-838 UT:840-847 AZ:850-853 AZ:855-857 AZ:859-860 AZ:863-865 NM:870-871 \
    NM:873-884 TX:885-885 NV:889-891 NV:893-895 NV:897-898 DC:888-888 CA:900-908 CA:910-928 \
    CA:930-961 AP:962-966 HI:967-968 GU:969-969 OR:970-979 WA:980-986 WA:988-994 AK:995-999
    """
}
