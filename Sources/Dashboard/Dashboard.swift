import Shipping
import Storage
public import TerminalKit
public import Workflows

/// The whole dashboard: which screens there are, and with which keys.
public enum Dashboard {
  /// The names of the screens that the program can begin with.
  public static let screenNames = ["overview", "quotes", "new-quote"]

  /// All actions, with the user's keys.
  public static func actionTable(keymap: Keymap = Keymap()) -> ActionTable {
    ActionTable(
      frame: FrameActions.context(tabs: ["Overview", "Quotes"]),
      screens: [
        OverviewScreen.context, QuotesScreen.context, NewQuoteScreen.context,
        OffersScreen.context, ShipmentScreen.context, ArithmeticScreen.context,
      ], keymap: keymap)
  }

  /// The program over a desk.
  ///
  /// - Parameters:
  ///   - desk: what the screens work on.
  ///   - keymap: the user's choice of keys.
  ///   - options: what the views may assume of the terminal.
  /// - Returns: the program before it has started.
  public static func program(
    desk: Desk, keymap: Keymap = Keymap(), options: DisplayOptions = DisplayOptions()
  ) -> Program<DashboardMessage> {
    let keeper = QuoteDraftKeeper(desk: desk)
    return Program(
      name: "Crossbill",
      screens: [
        OverviewScreen(desk: desk, keeper: keeper), QuotesScreen(desk: desk, keeper: keeper),
      ],
      table: actionTable(keymap: keymap), options: options)
  }

  /// A screen by its name, as if it had just been opened; nothing for an unknown name.
  ///
  /// - Parameters:
  ///   - name: one of ``screenNames``, or a quote's number.
  ///   - desk: what the screen works on.
  /// - Returns: the screen with what it shows already read.
  public static func screen(named name: String, desk: Desk) -> (any Screen<DashboardMessage>)? {
    let keeper = QuoteDraftKeeper(desk: desk)
    switch name {
    case "overview": return settled(OverviewScreen(desk: desk, keeper: keeper))
    case "quotes": return settled(QuotesScreen(desk: desk, keeper: keeper))
    case "new-quote": return settled(NewQuoteScreen(desk: desk, keeper: keeper))
    default:
      guard let number = QuoteNumber(parsing: name),
        let quote = try? desk.store.quote(number: number)
      else { return nil }
      return OffersScreen(desk: desk, quote: quote)
    }
  }

  /// Lets a screen appear and runs, one after another, the work that it asks for.
  private static func settled<S: Screen<DashboardMessage>>(_ screen: S) -> S {
    var screen = screen
    var pending = screen.update(.appeared)
    while !pending.isEmpty {
      guard case .work(let work) = pending.removeFirst() else { continue }
      if let message = work.run(WorkContext()) { pending += screen.update(.message(message)) }
    }
    return screen
  }
}
