/// All themes that can be chosen, and what is wrong with the files that could not be used.
///
/// A user's theme takes the place of a built-in one of the same name; a broken one leaves the
/// built-in one in place.
public struct ThemeLibrary: Sendable {
  /// The usable themes: the built-in ones in their own order, then the user's by name.
  public let themes: [Theme]
  /// One problem for each file that cannot be used, first those that cannot be read.
  public let problems: [ThemeProblem]
  /// The name of the theme that is extended and used where nothing else is told.
  public let defaultName: String
  private let brokenNames: [String: ThemeProblem]

  /// Reads themes.
  ///
  /// - Parameters:
  ///   - builtIn: the program's own files.
  ///   - user: the user's files, from the configuration folder.
  ///   - defaultName: the theme that others extend unless they say otherwise.
  public init(builtIn: [ThemeSource], user: [ThemeSource] = [], defaultName: String = "dark") {
    var reading = ThemeReading(defaultName: defaultName)
    reading.addLayer(builtIn)
    reading.addLayer(user)
    let found = reading.compose()
    let ownNames = found.order[0]
    let further = Set(found.order[1]).subtracting(ownNames).sorted()
    themes = (ownNames + further).compactMap { found.themes[$0] }
    problems = found.problems
    brokenNames = found.broken
    self.defaultName = defaultName
  }

  /// The theme of a name.
  public func theme(named name: String) -> Theme? {
    themes.first { $0.name == name }
  }

  /// The theme to use, with a sentence to show if it is not the one that was asked for.
  ///
  /// - Parameters:
  ///   - name: what the user asked for; nil if nothing.
  ///   - suggestion: the theme that suits the terminal.
  /// - Returns: the asked one; the suggested one if none was asked for or it cannot be used. A
  ///   broken file of the user is told even if a built-in theme of its name takes its place.
  public func choice(named name: String?, suggestion: Theme) -> ThemeChoice {
    guard let name else { return ThemeChoice(theme: suggestion) }
    let theme = theme(named: name)
    if let problem = brokenNames[name] {
      return ThemeChoice(theme: theme ?? suggestion, notice: .broken(problem))
    }
    guard let theme else {
      let known = themes.map(\.name)
      return ThemeChoice(theme: suggestion, notice: .unknown(name, known: known))
    }
    return ThemeChoice(theme: theme)
  }
}
