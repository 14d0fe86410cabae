/// Every action of the program: the one source of keys, footer, help, palette and key reference.
public struct ActionTable: Sendable {
  /// The actions that work on every screen.
  public let frame: ActionContext
  /// The actions of each screen, in the order of the key reference.
  public let screens: [ActionContext]
  /// The user's choice of keys.
  public let keymap: Keymap

  private let byKey: [String: [Key: Action]]

  /// Makes the table; a key that means something on a screen wins over its meaning on all screens.
  public init(frame: ActionContext, screens: [ActionContext], keymap: Keymap = Keymap()) {
    self.frame = frame
    self.screens = screens
    self.keymap = keymap
    var byKey: [String: [Key: Action]] = [:]
    for context in screens + [frame] {
      var actions = byKey[context.id] ?? [:]
      for action in context.actions {
        for key in keymap.keys(of: action) { actions[key] = action }
      }
      byKey[context.id] = actions
    }
    self.byKey = byKey
  }

  /// The action that a key does on a screen.
  public func action(for key: Key, in context: ActionContext) -> Action? {
    byKey[context.id]?[key] ?? byKey[frame.id]?[key]
  }

  /// The keys that do an action, the shown one first.
  public func keys(of action: Action) -> [Key] { keymap.keys(of: action) }

  /// Every action with the place where it works, screens first.
  public var all: [(context: ActionContext, action: Action)] {
    (screens + [frame]).flatMap { context in context.actions.map { (context, $0) } }
  }
}
