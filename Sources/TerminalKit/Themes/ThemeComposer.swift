/// Lays theme files over the themes that they extend.
///
/// Files come in layers: those of the program at the bottom, those of the user above. A name is
/// looked up in the file's own layer and below it; a theme that extends its own name means the one
/// below, so that a user's `dark` can be a changed copy of the built-in `dark`.
struct ThemeComposer {
  /// The files by name, the program's first.
  var layers: [[String: ThemeFile]]
  /// The theme that is extended where a file names none.
  var defaultName: String

  /// A theme whose parents are merged in but whose colours are still names.
  private struct Merged {
    var background: ThemeBackground = .dark
    var palette: [String: PaletteEntry] = [:]
    var roles: [Role: ThemeFile.RolePatterns] = [:]
    var tiers: [TerminalTier: [Role: ThemeFile.RolePatterns]] = [:]
  }

  /// Makes a theme of a file in a layer.
  func theme(_ file: ThemeFile, layer: Int) throws(ThemeProblem) -> Theme {
    let merged = try merged(file, layer: layer, chain: [])
    try checkColours(of: file, in: merged)
    return Theme(
      name: file.name, summary: file.summary, background: merged.background, source: file.source
    ) { role, tier, depth in
      let pattern = merged.tiers[tier]?[role]?[depth] ?? merged.roles[role]?[depth]
      guard let pattern else { return .plain }
      return look(pattern, depth: depth, in: merged)
    }
  }

  private func merged(
    _ file: ThemeFile, layer: Int, chain: [String]
  ) throws(ThemeProblem) -> Merged {
    let step = "\(layer) \(file.name)"
    guard !chain.contains(step) else {
      let names = (chain + [step]).map { String($0.drop { $0 != " " }.dropFirst()) }
      throw problem(file, .extendsItself(names))
    }
    guard let parent = parent(of: file, layer: layer) else {
      if let wanted = file.extends { throw problem(file, .extendsUnknown(wanted.name)) }
      return overlaid(Merged(), by: file)
    }
    let base = try merged(parent.file, layer: parent.layer, chain: chain + [step])
    return overlaid(base, by: file)
  }

  private func parent(of file: ThemeFile, layer: Int) -> (file: ThemeFile, layer: Int)? {
    let name = file.extends?.name ?? defaultName
    let highest = name == file.name ? layer - 1 : layer
    for candidate in stride(from: highest, through: 0, by: -1) {
      if let found = layers[candidate][name] { return (found, candidate) }
    }
    return nil
  }

  private func overlaid(_ base: Merged, by file: ThemeFile) -> Merged {
    var merged = base
    merged.background = file.background ?? base.background
    merged.palette.merge(file.palette) { $1 }
    for (role, patterns) in file.roles {
      merged.roles[role, default: [:]].merge(patterns) { $1 }
      // What a theme says for all terminals is meant for all: it also replaces what the extended
      // theme says for one kind.
      for tier in merged.tiers.keys {
        for depth in patterns.keys { merged.tiers[tier]?[role]?[depth] = nil }
      }
    }
    for (tier, roles) in file.tiers {
      for (role, patterns) in roles {
        merged.tiers[tier, default: [:]][role, default: [:]].merge(patterns) { $1 }
      }
    }
    return merged
  }

  private func look(_ pattern: LookPattern, depth: ColourDepth, in merged: Merged) -> Look {
    guard depth > .none else { return Look(attributes: pattern.attributes) }
    func colour(_ word: String?, _ depth: ColourDepth) -> Colour? {
      word.flatMap { entry($0, in: merged) }?.colour(at: depth)
    }
    var look = Look(
      foreground: colour(pattern.foreground, depth), background: colour(pattern.background, depth),
      attributes: pattern.attributes)
    let text = colour(pattern.foreground, .full)
    if text != nil, text != colour(pattern.background, .full) {
      look.keepVisible(on: merged.background, depth: depth)
    }
    return look
  }

  private func entry(_ word: String, in merged: Merged) -> PaletteEntry? {
    if let entry = merged.palette[word] ?? PaletteEntry.basicNames[word] { return entry }
    return UInt8(word).map { PaletteEntry(Colour($0)) }
  }

  /// Refuses a file whose looks name a colour that neither it nor its parents have.
  private func checkColours(of file: ThemeFile, in merged: Merged) throws(ThemeProblem) {
    let roles = [file.roles] + file.tiers.values
    let patterns = roles.flatMap { $0.values.flatMap(\.values) }
    for pattern in patterns.sorted(by: { ($0.line ?? 0) < ($1.line ?? 0) }) {
      for word in [pattern.foreground, pattern.background].compactMap(\.self) {
        if entry(word, in: merged) != nil { continue }
        let reason = unknownColour(word, in: merged)
        throw ThemeProblem(file: file.source.file, line: pattern.line, reason: reason)
      }
    }
  }

  private func unknownColour(_ word: String, in merged: Merged) -> ThemeProblem.Reason {
    if let number = Int(word) { return .colourOutOfRange(number, highest: 255) }
    let known = Array(merged.palette.keys) + Array(PaletteEntry.basicNames.keys)
    return .unknownPaletteEntry(word, suggestion: ClosestWord.to(word, among: known.sorted()))
  }

  private func problem(_ file: ThemeFile, _ reason: ThemeProblem.Reason) -> ThemeProblem {
    ThemeProblem(file: file.source.file, line: file.extends?.line, reason: reason)
  }
}

extension Look {
  /// Takes a readable text colour where too few colours made text and background the same.
  fileprivate mutating func keepVisible(on ground: ThemeBackground, depth: ColourDepth) {
    guard let foreground else { return }
    if let background {
      if foreground == background { self.foreground = background.contrasting }
    } else if depth < .full, ground.colours(depth: depth).contains(foreground) {
      self.foreground = nil
    }
  }
}
