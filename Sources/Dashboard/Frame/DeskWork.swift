import Storage
import TerminalKit
import Workflows

extension Work where Message == DashboardMessage {
  /// Slow work on the desk whose errors become the sentence that the store has for them.
  init(
    _ id: WorkID, title: String? = nil, writes: Bool = false, onDesk desk: Desk,
    _ body: @escaping @Sendable (Desk) throws(StoreError) -> DashboardMessage?
  ) {
    self.init(id, title: title, writes: writes, onDesk: desk) { desk, _ throws(StoreError) in
      try body(desk)
    }
  }

  /// Slow work on the desk that can be given up: it looks at the context before each write, and has
  /// nothing to tell when it wrote nothing.
  init(
    _ id: WorkID, title: String? = nil, writes: Bool = false, onDesk desk: Desk,
    _ body:
      @escaping @Sendable (Desk, WorkContext<DashboardMessage>) throws(StoreError) ->
      DashboardMessage?
  ) {
    self.init(id, title: title, writes: writes) { context in
      do throws(StoreError) {
        return try body(desk, context)
      } catch {
        return .failed(error.sentence)
      }
    }
  }
}
