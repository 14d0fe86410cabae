import Storage
import TerminalKit
import Workflows

extension Work where Message == DashboardMessage {
  /// Slow work on the desk whose errors become the sentence that the store has for them.
  init(
    _ id: WorkID, title: String? = nil, writes: Bool = false, onDesk desk: Desk,
    _ body: @escaping @Sendable (Desk) throws(StoreError) -> DashboardMessage
  ) {
    self.init(id, title: title, writes: writes) { _ in
      do throws(StoreError) {
        return try body(desk)
      } catch {
        return .failed(error.sentence)
      }
    }
  }
}
