public import TerminalKit
public import Workflows

/// The whole dashboard: which screens there are, and with which keys.
public enum Dashboard {
  /// All actions, with the user's keys.
  public static func actionTable(keymap: Keymap = Keymap()) -> ActionTable {
    ActionTable(
      frame: FrameActions.context(tabs: ["Overview", "Quotes", "Rates", "Products", "Rules"]),
      screens: [
        OverviewScreen.context, QuotesScreen.context, NewQuoteScreen.context,
        OffersScreen.context, WhatIfScreen.context, WhatIfMovesScreen.context,
        RouteScreen.context, BookingScreen.context, DraftsScreen.context, ShipmentScreen.context,
        TenderScreen.context, InvoiceScreen.context, AuditScreen.context,
        ArithmeticScreen.context, ModesScreen.context, LandedCostFormScreen.context,
        LandedCostScreen.context, CustomerBreakdownScreen.context, RatesScreen.context,
        SheetScreen.context, ProductsScreen.context, ProductScreen.context,
        ProductFormScreen.context, ClassifyScreen.context, RulesScreen.context, RuleScreen.context,
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
        RatesScreen(desk: desk), ProductsScreen(desk: desk, keeper: keeper),
        RulesScreen(desk: desk, rules: desk.rules.callAsFunction),
      ],
      table: actionTable(keymap: keymap), options: options)
  }
}
