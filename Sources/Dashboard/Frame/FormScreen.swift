import TerminalKit

/// A screen that is a form: typed into, checked, and finished by one action.
protocol FormScreen: Screen where Message == DashboardMessage {
  /// What is typed.
  var form: Form { get set }

  /// The action that finishes the form, for the sentence behind its last field.
  static var finish: Action { get }

  /// Says what the finishing action leads to, to follow its key: `shows the offers`.
  static var finishWords: String { get }

  /// Does one of the screen's actions.
  mutating func perform(_ action: ActionID) -> [Effect<DashboardMessage>]

  /// What follows when a value has changed.
  mutating func edited() -> [Effect<DashboardMessage>]

  /// Lays the form out for a width.
  mutating func layOut(columns: Int)
}

extension FormScreen {
  /// What the focused field has to say.
  var statusLine: String { formMessage }

  /// Letters are typed unless Esc was pressed.
  var capturesText: Bool { form.capturesText }

  /// A scan goes into the form; after Esc it is refused and presses no keys.
  var burstUse: BurstUse { .text }

  /// Esc leaves the field before it leaves the screen.
  var wantsBack: Bool { form.capturesText }

  /// What Esc does while a field is typed.
  var backTitle: String { "Keys" }

  /// What the focused field has to say, for a status line that also says other things.
  var formMessage: String {
    guard let message = form.message else { return "" }
    return message.kind == .hint ? message.sentence : "! " + message.sentence
  }

  /// Takes in what is typed, pressed and resized; other events do nothing.
  mutating func take(_ event: ScreenEvent<DashboardMessage>) -> [Effect<DashboardMessage>] {
    switch event {
    case .action(let action): return perform(action)
    case .key(let key):
      let left = form.focus
      return after(form.handle(key)) + complaint(about: left)
    case .burst(let text, let endsWithEnter):
      return after(form.insert(burst: text, endsWithEnter: endsWithEnter))
    case .resized(let size):
      layOut(columns: size.columns)
      form.layOut(rows: size.rows)
    case .mouse(let mouse): return take(mouse)
    default: break
    }
    return []
  }

  private mutating func take(_ mouse: MouseEvent) -> [Effect<DashboardMessage>] {
    switch mouse.kind {
    case .press: after(form.press(at: mouse.point))
    case .wheelUp: after(form.handle(.up))
    case .wheelDown: after(form.handle(.down))
    }
  }

  /// What follows from what an input did to the form.
  mutating func after(_ outcome: Form.Outcome) -> [Effect<DashboardMessage>] {
    switch outcome {
    case .edited: return edited()
    case .finished:
      return [
        .notice(
          Notice(.info, "That was the last field: \(key: Self.finish) \(Self.finishWords)."))
      ]
    case .refused(let sentence): return [.ring, .notice(Notice(.warning, sentence))]
    case .moved, .ignored: return []
    }
  }

  /// Says what is wrong with a field that was just left, when something was typed into it.
  private func complaint(about left: FieldPath) -> [Effect<DashboardMessage>] {
    guard form.focus != left, !form.values[left].isEmpty,
      let refusal = form.refusals.first(where: { $0.field == left })
    else { return [] }
    return [.notice(Notice(.warning, refusal.sentence))]
  }

  /// Marks everything that cannot be used and goes to the first of it.
  ///
  /// - Returns: what to say; nothing when all can be used.
  mutating func refusal() -> [Effect<DashboardMessage>]? {
    guard !form.submit() else { return nil }
    return [.notice(Notice(.error, form.refusals.first?.sentence ?? ""))]
  }

  /// The form as lines: each field with its value and what is wrong with it.
  var formLines: [String] {
    form.focusOrder.compactMap { path in
      guard let field = form.field(at: path) else { return nil }
      let value = form.shownValue(at: path)
      var line = "\(lineTitle(of: path, field)): \(value.isEmpty ? "empty" : value)"
      if case .refused(let sentence) = form.verdicts[path], !value.isEmpty {
        line += " (\(sentence))"
      }
      return line
    }
  }

  private func lineTitle(of path: FieldPath, _ field: FormField) -> String {
    guard case .cell(let group, let row, _) = path, let title = form.groups[group]?.rowTitle
    else { return field.label }
    return "\(title) \(row + 1) \(field.label)"
  }
}
