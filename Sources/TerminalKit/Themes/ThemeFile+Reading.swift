extension ThemeFile {
  /// The most bytes that a theme file may have; the largest built-in one has about 3,000.
  static let byteLimit = 65_536

  /// Reads a theme file.
  ///
  /// - Parameter source: the file's name and text.
  /// - Throws: the first problem in the file, in the order palette, roles, kinds of terminal.
  init(_ source: ThemeSource) throws(ThemeProblem) {
    let root = try ThemeTable(source)
    self.source = source
    let keys = ["name", "summary", "extends", "background", "palette", "roles", "tier"]
    try root.refuseKeys(otherThan: keys)
    name = try root.text("name") ?? source.stem
    summary = try root.text("summary") ?? ""
    if let parent = try root.text("extends") {
      extends = (parent, root.line(of: "extends"))
    }
    background = try root.background("background")
    if let table = try root.table("palette") { palette = try table.palette() }
    if let table = try root.table("roles") { roles = try table.roles() }
    if let table = try root.table("tier") { tiers = try table.tiers() }
  }
}

extension ThemeTable {
  fileprivate func background(_ key: String) throws(ThemeProblem) -> ThemeBackground? {
    switch value(key) {
    case nil: return nil
    case .text("dark"): return .dark
    case .text("light"): return .light
    default:
      guard let colour = try colour(key, depth: .full) else {
        throw problem(key, .wrongKind(key: key, wanted: "\"dark\", \"light\" or a colour"))
      }
      return .colour(colour)
    }
  }

  fileprivate func palette() throws(ThemeProblem) -> [String: PaletteEntry] {
    var entries: [String: PaletteEntry] = [:]
    for key in keys { entries[key] = try entry(key) }
    return entries
  }

  private func entry(_ key: String) throws(ThemeProblem) -> PaletteEntry {
    guard case .table = value(key), let forms = try table(key) else {
      return PaletteEntry(try colour(key, depth: .full))
    }
    try forms.refuseKeys(otherThan: ["full", "sixteen", "eight"])
    guard let richest = ["full", "sixteen", "eight"].first(where: { forms.keys.contains($0) })
    else {
      throw problem(key, .wrongKind(key: key, wanted: "a colour or { full, sixteen, eight }"))
    }
    let names: [(String, ColourDepth)] = [
      ("full", .full), ("sixteen", .sixteen), ("eight", .eight),
    ]
    var entry = PaletteEntry(
      try forms.colour(richest, depth: names.first { $0.0 == richest }?.1 ?? .full))
    if forms.keys.contains("sixteen") {
      entry.sixteen = try forms.colour("sixteen", depth: .sixteen)
      entry.eight = entry.sixteen?.reduced(to: .eight)
    }
    if forms.keys.contains("eight") { entry.eight = try forms.colour("eight", depth: .eight) }
    return entry
  }

  fileprivate func tiers() throws(ThemeProblem) -> [TerminalTier: [Role: ThemeFile.RolePatterns]] {
    var tiers: [TerminalTier: [Role: ThemeFile.RolePatterns]] = [:]
    for key in keys {
      guard let tier = TerminalTier.allCases.first(where: { $0.name == key }) else {
        throw problem(key, .unknownTier(key))
      }
      tiers[tier] = try table(key)?.roles()
    }
    return tiers
  }

  fileprivate func roles() throws(ThemeProblem) -> [Role: ThemeFile.RolePatterns] {
    var roles: [Role: ThemeFile.RolePatterns] = [:]
    for key in keys {
      guard let role = Role(rawValue: key) else {
        let suggestion = ClosestWord.to(key, among: Role.allCases.map(\.rawValue))
        throw problem(key, .unknownRole(key, suggestion: suggestion))
      }
      roles[role] = try patterns(key)
    }
    return roles
  }

  private func patterns(_ key: String) throws(ThemeProblem) -> ThemeFile.RolePatterns {
    switch value(key) {
    case .text(let text): return spread(try pattern(key, text))
    case .table:
      guard let table = try table(key) else { return [:] }
      return try table.patternsByDepth()
    default:
      throw problem(key, .wrongKind(key: key, wanted: "a look such as \"cyan on black bold\""))
    }
  }

  private func patternsByDepth() throws(ThemeProblem) -> ThemeFile.RolePatterns {
    try refuseKeys(otherThan: ["look", "full", "sixteen", "eight", "mono"])
    var patterns: ThemeFile.RolePatterns = [:]
    if let text = try text("look") { patterns = spread(try pattern("look", text)) }
    if let text = try text("full") { patterns[.full] = try pattern("full", text) }
    if let text = try text("sixteen") { patterns[.sixteen] = try pattern("sixteen", text) }
    if let text = try text("eight") { patterns[.eight] = try pattern("eight", text) }
    if let text = try text("mono") { patterns[.none] = try colourless("mono", text) }
    return patterns
  }

  /// A look with colour leaves terminals without it alone; attributes hold for all.
  private func spread(_ pattern: LookPattern) -> ThemeFile.RolePatterns {
    var patterns: ThemeFile.RolePatterns = [.full: pattern, .sixteen: pattern, .eight: pattern]
    if !pattern.hasColour { patterns[.none] = pattern }
    return patterns
  }

  private func colourless(_ key: String, _ text: String) throws(ThemeProblem) -> LookPattern {
    let pattern = try pattern(key, text)
    if let colour = pattern.foreground ?? pattern.background {
      throw problem(key, .unknownAttribute(colour))
    }
    return pattern
  }

  private func pattern(_ key: String, _ text: String) throws(ThemeProblem) -> LookPattern {
    do throws(ThemeProblem.Reason) {
      return try LookPattern(text, line: line(of: key))
    } catch {
      throw problem(key, error)
    }
  }
}
