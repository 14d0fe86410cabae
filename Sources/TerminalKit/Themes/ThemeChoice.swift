/// The theme to use, and why it is not the one that was asked for.
public struct ThemeChoice: Hashable, Sendable {
  /// The theme to use.
  public let theme: Theme
  /// What to tell the user; nil if the theme is the one that was asked for.
  public let notice: Notice?

  /// Makes a choice.
  public init(theme: Theme, notice: Notice? = nil) {
    self.theme = theme
    self.notice = notice
  }

  /// Why another theme is used.
  public enum Notice: Hashable, Sendable {
    /// The theme's file cannot be used.
    case broken(ThemeProblem)
    /// There is no such theme, but there are these.
    case unknown(String, known: [String])
  }

  /// The notice in words, ending with the theme that is used instead.
  public var sentence: String? {
    let used = "the theme \"\(theme.name)\" is used instead"
    switch notice {
    case nil: return nil
    case .broken(let problem): return "\(problem.description.dropLast()); \(used)."
    case .unknown(let name, let known):
      let asked = DisplayText.fitted(DisplayText.escaped(name), columns: 40)
      return "There is no theme \"\(asked)\", only \(known.joined(separator: ", ")); \(used)."
    }
  }
}
