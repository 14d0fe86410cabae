/// What floats above a screen and takes the keys while it does.
enum Overlay: Sendable {
  /// The actions of this screen, searchable.
  case help(ActionFinder)
  /// Any action, found by name and done.
  case palette(ActionFinder)
  /// A line of text that a screen asked for.
  case prompt(PromptOverlay)
  /// A question before an act.
  case confirm(Confirmation)
}

/// A line of text that a screen asked for.
struct PromptOverlay: Sendable {
  let prompt: Prompt
  var editor: LineEditor

  init(_ prompt: Prompt) {
    self.prompt = prompt
    editor = LineEditor(prompt.text)
  }
}
