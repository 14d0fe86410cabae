/// The lasting name of an action, by which a key file and the palette know it.
public struct ActionID: RawRepresentable, Hashable, Sendable, ExpressibleByStringLiteral {
  /// The name, such as `quotes.new`: where it is used, a full stop, what it does.
  public let rawValue: String

  /// Makes an identifier from its name.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// Makes an identifier from a literal name.
  public init(stringLiteral value: String) { rawValue = value }
}

/// Something that the user can do, told once for keys, footer, help, palette and key reference.
public struct Action: Hashable, Sendable {
  /// Its lasting name.
  public let id: ActionID
  /// One or two words for the footer, such as `New quote`.
  public let title: String
  /// One sentence for the help: what it does and when one would want it.
  public let help: String
  /// The heading under which the help lists it.
  public let group: String
  /// The keys that do it unless the user chose others; the first is the one that is shown.
  public let keys: [Key]
  /// Its place in the footer, lowest first; nil keeps it out of the footer.
  public let footerRank: Int?
  /// Whether it cannot be undone, so that it asks before it acts, with another key.
  public let isDangerous: Bool

  /// Makes an action; by default it is harmless and not in the footer.
  public init(
    _ id: ActionID, title: String, help: String, group: String, keys: [Key],
    footerRank: Int? = nil, isDangerous: Bool = false
  ) {
    self.id = id
    self.title = title
    self.help = help
    self.group = group
    self.keys = keys
    self.footerRank = footerRank
    self.isDangerous = isDangerous
  }
}

/// Whether an action can be done now, and if not, why.
public enum Availability: Hashable, Sendable {
  case enabled
  /// Not now; the reason is a sentence that says what to do first.
  case disabled(reason: KeyedText)
}

/// The actions of one place: a screen, or the frame around all screens.
public struct ActionContext: Hashable, Sendable {
  /// The lasting name of the place, such as `quotes`.
  public let id: String
  /// Its name in help and key reference, such as `Quotes`.
  public let title: String
  /// What can be done there, in the order in which help lists it.
  public let actions: [Action]

  /// Makes the actions of a place.
  public init(id: String, title: String, actions: [Action]) {
    self.id = id
    self.title = title
    self.actions = actions
  }
}
