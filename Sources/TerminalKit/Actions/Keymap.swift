/// The keys that the user chose for actions, in place of the ones they have from the start.
public struct Keymap: Hashable, Sendable {
  /// The chosen keys by action; the first of each is the one that is shown.
  public var keys: [ActionID: [Key]]

  /// Makes a key map; by default the user chose nothing.
  public init(keys: [ActionID: [Key]] = [:]) { self.keys = keys }

  /// The keys that do an action, the shown one first.
  public func keys(of action: Action) -> [Key] { keys[action.id] ?? action.keys }
}
