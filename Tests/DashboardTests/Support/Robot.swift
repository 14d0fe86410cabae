import Shipping
import Storage
import TerminalKit
import TestSupport
import Units
import Workflows

@testable import Dashboard

/// A desk in memory whose clock stands at nine in the morning of Monday 23 November 2026, Detroit.
enum FixedDesk {
  static let now = Instant(iso: "2026-11-23T14:00:00Z") ?? Instant(secondsSinceEpoch: 0)

  static func empty() throws -> Desk {
    let clock = DeskClock(now: { now }, secondsFromGMT: { _ in -5 * 3_600 })
    return OpenDesk.over(try SQLiteStore.inMemory(), clock: clock, author: "tess")
  }

  static func demo() throws -> Desk {
    let desk = try empty()
    try FillDemoDesk(desk: desk)()
    return desk
  }
}

/// Presses keys of the dashboard and does its slow work at once, in order.
struct Robot: ProgramReading {
  private(set) var program: Program<DashboardMessage>
  /// Whether the program asked to end.
  private(set) var hasQuit = false
  let desk: Desk

  init(
    _ desk: Desk, size: Size = .standard, keymap: Keymap = Keymap(),
    options: DisplayOptions = DisplayOptions()
  ) {
    self.desk = desk
    program = Dashboard.program(desk: desk, keymap: keymap, options: options)
    settle(program.resize(to: size))
    settle(program.start())
  }

  /// Presses keys by their names.
  mutating func press(_ names: String...) {
    for key in names.compactMap({ Key(name: $0) }) { settle(program.handle(.key(key))) }
  }

  /// Types characters one by one.
  mutating func type(_ text: String) {
    for character in text { settle(program.handle(.key(.character(character)))) }
  }

  /// Types texts into fields, each followed by Tab.
  mutating func fill(_ texts: String...) {
    for text in texts {
      type(text)
      press("Tab")
    }
  }

  mutating func handle(_ event: InputEvent) { settle(program.handle(event)) }

  /// Presses the mouse on the first place where a text is shown.
  ///
  /// - Returns: whether the text is shown at all.
  @discardableResult
  mutating func click(_ text: String) -> Bool {
    for (row, line) in lines.enumerated() {
      guard let range = line.firstRange(of: text) else { continue }
      let column = line.distance(from: line.startIndex, to: range.lowerBound)
      handle(.mouse(MouseEvent(kind: .press, point: Point(column: column, row: row))))
      return true
    }
    return false
  }

  /// Another program changed the records.
  mutating func tellOfChange() { settle(program.receive(.deskChanged, for: nil)) }

  private mutating func settle(_ commands: [ProgramCommand<DashboardMessage>]) {
    var pending = commands
    while !pending.isEmpty {
      switch pending.removeFirst() {
      case .start(let work, let page):
        let posted = Mailbox<DashboardMessage>()
        if let message = work.run(WorkContext(onPost: { posted.post($0) })) { posted.post(message) }
        program.progress(nil, of: work.id)
        for message in posted.drain() { pending += program.receive(message, for: page) }
      case .quit: hasQuit = true
      case .cancel, .redraw, .suspend, .ring: break
      }
    }
  }
}

extension Size {
  /// The screens that recordings are made of: the usual, a large and the least.
  static let recorded = [
    Size(columns: 80, rows: 24), Size(columns: 100, rows: 30), Size(columns: 60, rows: 15),
  ]

  var name: String { "\(columns)x\(rows)" }
}

extension Robot {
  /// The form that is shown, if one is.
  var form: Form? {
    (program.screen as? NewQuoteScreen)?.form ?? (program.screen as? any FormScreen)?.form
  }

  /// The name of the field that has the focus.
  var focusedField: String? {
    switch form?.focus {
    case .field(let id): id.rawValue
    case .cell(_, _, let column): column.rawValue
    case nil: nil
    }
  }

  /// What is typed in the shown form.
  var entry: QuoteEntry? { form.map { QuoteEntry($0.values) } }

  /// Goes to a field of the form by its name, as a user would by Tab.
  @discardableResult
  mutating func go(to field: String) -> Bool {
    for key in ["Tab", "BackTab"] {
      for _ in 0..<60 where focusedField != field { press(key) }
    }
    return focusedField == field
  }

  /// Goes to a field by its name and types its text in place of what stands there.
  mutating func typeInto(_ field: String, _ text: String) {
    guard go(to: field) else { return }
    press("^U")
    type(text)
  }

  /// Fills the form with two pallets for Toronto; without an origin that field stays as it is.
  mutating func fillShipment(from origin: String? = "48201", goods: String = "ceramic planters") {
    if let origin { typeInto("origin", origin) }
    typeInto("destination", "M5V 2T6")
    typeInto("shipDay", "tomorrow")
    typeInto("count", "2")
    for (field, text) in [("length", "48"), ("width", "40"), ("height", "60"), ("weight", "800")] {
      typeInto(field, text)
    }
    typeInto("class", "100")
    typeInto("goods", goods)
  }

  /// Opens a quote from the list by its number.
  mutating func openQuote(_ number: String) {
    press("2", "/")
    type(number)
    press("Enter", "Enter")
  }
}
