import TerminalKit

/// What the fake screens are told.
enum FakeMessage: Hashable, Sendable {
  case told(String)
  case openOther
  case askToDelete
  case askForText
  case leave
  case answer
  case replaceMe
}

/// A screen that writes down what happens to it, with one action for each effect.
struct FakeScreen: Screen {
  static let act = action("act", "a", rank: 1)
  static let open = action("open", "o", rank: 2)
  static let find = action("find", "/", rank: 3)
  static let delete = action("delete", "d", rank: 4, isDangerous: true)
  static let work = action("work", "w", rank: 5)
  static let off = action("off", "x", rank: 6)
  static let typing = action("typing", "t")
  static let done = action("done", "n")
  static let leave = action("leave", "b")
  static let titled = action("titled", "W")
  static let rash = action("rash", "r", isDangerous: true)

  static let context = ActionContext(
    id: "fake", title: "Fake",
    actions: [act, open, find, delete, work, off, typing, done, leave, titled, rash])

  static let table = ActionTable(
    frame: FrameActions.context(tabs: ["First", "Second"]), screens: [context])

  var title: String
  var log: [String] = []
  var capturesText = false
  var scans = false
  var bodySize = Size(columns: 0, rows: 0)
  var wantsBack: Bool { capturesText }

  init(_ title: String, scans: Bool = false) {
    self.title = title
    self.scans = scans
  }

  var breadcrumb: [String] { [title] }
  var burstUse: BurstUse { capturesText ? .text : scans ? .scans : .keys }
  var titleNote: String { "note of \(title)" }
  var statusLine: String { "status of \(title)" }
  var linear: [String] { log }

  func availability(of action: ActionID) -> Availability {
    action == Self.off.id ? .disabled(reason: "Switch it on first.") : .enabled
  }

  mutating func update(_ event: ScreenEvent<FakeMessage>) -> [Effect<FakeMessage>] {
    if case .resized(let size) = event {
      bodySize = size
      return []
    }
    log.append(Self.words(event))
    switch event {
    case .action(let action): return effects(of: action)
    case .key(.escape):
      capturesText = false
    case .message(.openOther): return [.open(FakeScreen("late"))]
    case .message(.askToDelete): return effects(of: Self.delete.id)
    case .message(.askForText): return effects(of: Self.find.id)
    case .message(.leave): return [.back]
    case .message(.answer): return [.answer(.told("chosen"))]
    case .message(.replaceMe): return [.replace(FakeScreen("replacement"))]
    default: break
    }
    return []
  }

  private mutating func effects(of action: ActionID) -> [Effect<FakeMessage>] {
    switch action {
    case Self.open.id: return [.open(FakeScreen("opened"))]
    case Self.find.id: return [.prompt(Prompt(id: "find", label: "Find:", text: "ma"))]
    case Self.delete.id:
      return [
        .confirm(
          Confirmation(
            action: action, subject: ConfirmationSubject(id: 7, version: 3),
            question: "Delete it?", consequence: "It is gone for good.",
            confirmTitle: "Delete"))
      ]
    case Self.work.id: return [.work(Work("fake.work") { _ in .told("result") })]
    case Self.titled.id:
      return [.work(Work("fake.titled", title: "Counting") { _ in .told("counted") })]
    case Self.rash.id:
      return [.work(Work("fake.rash", writes: true) { _ in .told("void") })]
    case Self.typing.id: capturesText = true
    case Self.done.id: return [.notice(Notice(.done, "It is done."))]
    case Self.leave.id: return [.back]
    default: break
    }
    return []
  }

  func view(size: Size, options: DisplayOptions) -> Frame {
    var grid = Grid(size: size)
    grid.write("body of \(title)", column: 0, row: 0)
    return Frame(grid: grid, cursor: capturesText ? Point(column: 3, row: 1) : nil)
  }

  private static func words(_ event: ScreenEvent<FakeMessage>) -> String {
    switch event {
    case .appeared: "appeared"
    case .closed: "closed"
    case .resized(let size): "resized \(size.columns)x\(size.rows)"
    case .action(let action): action.rawValue
    case .confirmed(let action, let subject):
      "confirmed \(action.rawValue)" + (subject.map { " \($0.id) v\($0.version)" } ?? "")
    case .cancelled(let work): "cancelled \(work.rawValue)"
    case .key(let key): "key \(key.name)"
    case .burst(let text, let endsWithEnter): "burst \(text)\(endsWithEnter ? " Enter" : "")"
    case .mouse(let mouse): "mouse \(mouse.point.column),\(mouse.point.row)"
    case .promptChanged(let id, let text): "\(id) is \(text)"
    case .promptEnded(let id, let text): "\(id) ended \(text ?? "without")"
    case .message(.told(let text)): "told \(text)"
    case .message(let message): "\(message)"
    }
  }

  private static func action(
    _ name: String, _ key: Character, rank: Int? = nil, isDangerous: Bool = false
  ) -> Action {
    Action(
      ActionID(rawValue: "fake." + name), title: name.prefix(1).uppercased() + name.dropFirst(),
      help: "Does \(name).",
      group: "Fake", keys: [.character(key)], footerRank: rank, isDangerous: isDangerous)
  }
}

extension Program<FakeMessage> {
  /// Two tabs of fake screens, started.
  static func fake(
    size: Size = .standard, scans: Bool = false, keymap: Keymap = Keymap()
  ) -> Program<FakeMessage> {
    let table = ActionTable(
      frame: FakeScreen.table.frame, screens: FakeScreen.table.screens, keymap: keymap)
    var program = Program(
      name: "Fake", screens: [FakeScreen("First", scans: scans), FakeScreen("Second")],
      table: table)
    _ = program.resize(to: size)
    _ = program.start()
    return program
  }

  /// What happened to the screen that takes the keys now.
  var log: [String] { (screen as? FakeScreen)?.log ?? [] }

  /// The extent that the screen was told.
  var bodySize: Size? { (screen as? FakeScreen)?.bodySize }

  /// The title of the screen that takes the keys now.
  var title: String { screen.breadcrumb.last ?? "" }

  var lines: [String] { frame().grid.plainLines(ascii: true) }

  /// The line above the footer.
  var messageLine: String { lines[lines.count - 2].trimmed }

  var footer: String { lines[lines.count - 1].trimmed }

  /// Presses keys by their names.
  @discardableResult
  mutating func press(_ names: String...) -> [ProgramCommand<FakeMessage>] {
    names.compactMap { Key(name: $0) }.flatMap { handle(.key($0)) }
  }
}

extension String {
  fileprivate var trimmed: String {
    String(drop { $0 == " " })
  }
}

extension ProgramCommand<FakeMessage> {
  /// The command in a word, since commands hold closures that cannot be compared.
  var word: String {
    switch self {
    case .start(let work, _): "start \(work.id.rawValue)"
    case .cancel(let id): "cancel \(id.rawValue)"
    case .redraw: "redraw"
    case .suspend: "suspend"
    case .ring: "ring"
    case .quit: "quit"
    }
  }

  /// The page that asked for work.
  var page: PageID? {
    guard case .start(_, let page) = self else { return nil }
    return page
  }
}
