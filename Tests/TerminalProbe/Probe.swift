import Foundation
import TerminalCurses
import TerminalKit

/// The probe's state and what it does with each event.
struct Probe {
  let terminal: CursesTerminal
  let usesMarker: Bool
  private var selected = 0
  private var page = 0
  private var hasWideText = false
  private var isCrashing = false
  private var note = "ready"
  private var lastBurst = ""
  private var events = 0

  init(terminal: CursesTerminal, usesMarker: Bool) {
    self.terminal = terminal
    self.usesMarker = usesMarker
  }

  mutating func run() {
    while true {
      terminal.present(Frame(grid: view()))
      for event in terminal.wait(until: nil) {
        events += 1
        guard take(event) else { return }
      }
    }
  }

  private mutating func take(_ event: InputEvent) -> Bool {
    switch event {
    case .key(let key): return take(key)
    case .burst(let text, let endsWithEnter, let isPaste):
      if text.allSatisfy({ $0 == "j" }) {
        selected += text.count
      } else {
        lastBurst = "\(isPaste ? "paste" : "burst") \(text)\(endsWithEnter ? " Enter" : "")"
      }
    case .mouse(let mouse):
      note = "mouse \(mouse.kind) \(mouse.point.column),\(mouse.point.row)"
    case .resized(let size): note = "resized \(size.columns)x\(size.rows)"
    case .endRequested: return false
    }
    return true
  }

  private mutating func take(_ key: Key) -> Bool {
    if isCrashing {
      isCrashing = false
      crash(key)
    }
    switch key {
    case .character("q"): return false
    case .character("j"), .down: selected += 1
    case .character("k"), .up: selected = max(0, selected - 1)
    case .character("n"): page += 1
    case .character("w"): hasWideText.toggle()
    case .character("e"): _ = write(STDERR_FILENO, "a complaint\n", 12)
    case .character("z"): terminal.suspend()
    case .character("L"): terminal.redraw()
    case .character("b"): terminal.ring()
    case .character("!"): isCrashing = true
    default: note = "key \(key.name)"
    }
    return true
  }

  private func crash(_ key: Key) {
    switch key {
    case .character("1"): abort()
    case .character("2"): preconditionFailure("the probe was told to")
    case .character("3"): kill(getpid(), SIGSEGV)
    case .character("4"): exit(3)
    case .character("6"): startThread { _ = Self.overflow(0) }
    case .character("7"): for _ in 0..<16 { startThread { kill(getpid(), SIGSEGV) } }
    case .character("5"):
      // Hangs, so that nothing answers signals any more.
      while true { pause() }
    default: break
    }
  }

  /// Needs more stack with every call.
  private static func overflow(_ depth: Int) -> Int {
    depth < 1_000_000_000 ? overflow(depth + 1) + depth : depth
  }

  private func startThread(_ body: @escaping @Sendable () -> Void) {
    let prepare = terminal.prepareThread
    Thread.detachNewThread {
      prepare()
      body()
    }
  }

  private func view() -> Grid {
    var grid = Grid(size: terminal.size)
    grid.write("Probe \(terminal.abilities.tier.name)", column: 0, row: 0, role: .title)
    grid.write(lastBurst, column: 20, row: 0)
    grid.rule(row: 1)
    let visible = max(1, grid.size.rows - 3)
    let first = max(0, selected - visible + 1)
    for row in 0..<max(0, grid.size.rows - 3) {
      draw(first + row, at: row + 2, in: &grid)
    }
    grid.write(note, column: 0, row: grid.size.rows - 1, role: .muted)
    return grid
  }

  private func draw(_ index: Int, at row: Int, in grid: inout Grid) {
    let name = hasWideText ? "東京 Montréal – e\u{301}té 👩‍👩‍👧 \u{1B}[2J" : "Shipment \(index)"
    grid.write("\(name) page \(page)", column: 2, row: row, role: index % 7 == 3 ? .danger : .text)
    grid.write("\(index * 37 % 1_000).50", column: 60, row: row)
    guard index == selected else { return }
    if usesMarker {
      grid.write(">", column: 0, row: row)
    } else {
      grid.setRole(.selected, in: Rect(column: 0, row: row, columns: grid.size.columns, rows: 1))
    }
  }
}
