import Storage
import TerminalKit

extension OffersScreen {
  /// Shows which modes the shipment can go by.
  func openModes() -> [Effect<DashboardMessage>] { [.open(ModesScreen(of: quote.value))] }
}
