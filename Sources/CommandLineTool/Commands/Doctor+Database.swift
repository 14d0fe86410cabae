import Foundation
import Storage
import Units
import Workflows

extension Doctor {
  /// Whether the database is whole, or can be made where there is none, and what lies on it.
  func database(_ environment: ToolEnvironment) -> [Finding] {
    do {
      let location = try environment.location(of: desk, for: .using)
      guard case .file = location else { return [notYetMade(environment)] }
      let opened = try environment.desk(at: location)
      try environment.showingProgress { try CheckDesk(desk: opened)(report: $0) }
      return [
        Finding(state: .ok, subject: "database", fact: "\(location.name), checked and whole"),
        try rateSheets(on: opened),
      ]
    } catch {
      return [broken(ToolError(error))]
    }
  }

  private func broken(_ error: ToolError) -> Finding {
    if case .database(let refusal) = error {
      return Finding(
        state: .broken, subject: "database",
        fact: "\(refusal.path.map { "\($0) " } ?? "")\(refusal.reasonText)", mend: refusal.mend)
    }
    return Finding(
      state: .broken, subject: "database", fact: error.sentences.joined(separator: " "))
  }

  /// The usual file is made by the first start, if its folder allows that.
  private func notYetMade(_ environment: ToolEnvironment) -> Finding {
    let path = StoreLocation.default(environment: environment.variables)?.name ?? ""
    guard let obstacle = NamedFile(path).obstacleToMaking() else {
      return Finding(
        state: .ok, subject: "database", fact: "none yet; \(path) is made at the first start")
    }
    return Finding(
      state: .broken, subject: "database",
      fact: "none yet, and \(path) cannot be made: \(obstacle.folder): \(obstacle.reason)",
      mend: "chmod u+w \(obstacle.folder), or name another file with --database")
  }

  private func rateSheets(on desk: Desk) throws -> Finding {
    let headers = try desk.store.rateSheetHeaders()
    let valid = headers.filter { $0.validity.contains(desk.clock.today) }
    guard valid.isEmpty else {
      return Finding(
        state: .ok, subject: "rate sheets",
        fact: "\(valid.count) hold today, of \(headers.count) on the desk")
    }
    return Finding(
      state: .attention, subject: "rate sheets",
      fact: headers.isEmpty ? "none on the desk" : "none of \(headers.count) holds today",
      mend: "crossbill import SHEET.toml")
  }
}
