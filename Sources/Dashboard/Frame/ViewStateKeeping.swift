import Foundation
import Storage
import TerminalKit
import Workflows

extension Effect<DashboardMessage> {
  /// Reads the order and the columns of a list that were chosen before; they come as `.viewState`.
  static func readViewState(of list: String, onDesk desk: Desk) -> Self {
    .work(
      Work(WorkID(rawValue: list + ".view-state"), onDesk: desk) { desk throws(StoreError) in
        .viewState(try desk.store.setting(key: list + ".view"))
      })
  }

  /// Keeps the order and the columns of a list.
  static func keepViewState(
    _ state: TableViewState, of list: String, onDesk desk: Desk
  ) -> Self? {
    guard let data = try? JSONEncoder().encode(state) else { return nil }
    let json = String(decoding: data, as: UTF8.self)
    return .work(
      Work(WorkID(rawValue: list + ".keep-view"), writes: true, onDesk: desk) {
        desk throws(StoreError) in
        try desk.store.saveSetting(json, key: list + ".view")
        return .done
      })
  }
}

extension TableViewState {
  /// Reads what was kept; nothing comes back where nothing was.
  init?(kept json: String?) {
    guard let json, let state = try? JSONDecoder().decode(Self.self, from: Data(json.utf8)) else {
      return nil
    }
    self = state
  }
}
