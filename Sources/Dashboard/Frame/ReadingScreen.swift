import TerminalKit

/// A screen of text that is only read: scrolled, and left.
protocol ReadingScreen: Screen where Message == DashboardMessage {
  /// The text, with where in it the view is.
  var pane: TextPane { get set }
}

extension ReadingScreen {
  /// Where in the text the view is.
  public var statusLine: String { pane.positionText }

  /// The text line by line.
  public var linear: [String] { pane.lines.map(\.text) }

  /// A page can be turned where there is one; the footer shows its key then.
  public func availability(of action: ActionID) -> Availability { readingAvailability(of: action) }

  /// Whether a page can be turned; every other action can be done.
  func readingAvailability(of action: ActionID) -> Availability {
    if action == ReadingActions.forward(Self.context.id).id, !pane.hasMoreBelow {
      return .disabled(reason: "This is the end of the text.")
    }
    if action == ReadingActions.backward(Self.context.id).id, !pane.hasMoreAbove {
      return .disabled(reason: "This is the beginning of the text.")
    }
    return .enabled
  }

  /// Takes an event in.
  public mutating func update(
    _ event: ScreenEvent<DashboardMessage>
  ) -> [Effect<DashboardMessage>] {
    read(event)
    return []
  }

  /// Moves in the text as an event says.
  mutating func read(_ event: ScreenEvent<DashboardMessage>) {
    switch event {
    case .resized(let size): pane.layOut(Self.room(in: size))
    case .key(let key): _ = pane.handle(key)
    case .action(ReadingActions.forward(Self.context.id).id): _ = pane.handle(.pageDown)
    case .action(ReadingActions.backward(Self.context.id).id): _ = pane.handle(.pageUp)
    case .mouse(let mouse): pane.handle(mouse)
    default: break
    }
  }

  /// Draws the text with a margin of one column.
  public func view(size: Size, options: DisplayOptions) -> Frame {
    var grid = Grid(size: size)
    var pane = pane
    let room = Self.room(in: size)
    pane.layOut(room)
    pane.draw(into: &grid, rect: Rect(column: 1, row: 0, columns: room.columns, rows: room.rows))
    return Frame(grid: grid)
  }

  private static func room(in size: Size) -> Size {
    Size(columns: size.columns - 2, rows: size.rows)
  }
}
