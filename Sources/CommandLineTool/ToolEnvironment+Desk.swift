public import Storage
public import Workflows

/// What a command does with the desk.
enum DeskAccess {
  /// It reads or changes what is there, and makes no database.
  case using
  /// It says what ``making`` would do, and makes nothing.
  case planning
  /// It brings something onto the desk, and makes the database where there is none.
  case making
}

extension ToolEnvironment {
  /// Where the records of a command lie: the named file, or the usual one.
  ///
  /// A desk that was never written is an empty one, found in memory by a command that brings
  /// nothing onto it. A file that was *named* is another matter: where a typing mistake would make a
  /// second desk, or show an empty one, the name is refused.
  ///
  /// - Throws: ``ToolError/database(_:)``.
  func location(
    of options: DeskOptions, for access: DeskAccess
  ) throws(ToolError) -> StoreLocation {
    if let path = options.database { return try location(named: path, for: access) }
    guard let usual = StoreLocation.default(environment: variables) else {
      if access == .planning { return .memory }
      throw .database(.noUsualPlace)
    }
    return access == .making || fileExists(usual.name) ? usual : .memory
  }

  private func location(
    named path: String, for access: DeskAccess
  ) throws(ToolError) -> StoreLocation {
    if fileExists(path) { return .file(path: path) }
    let folder = NamedFile(path).folder
    guard fileExists(folder) else { throw .database(.noFolder(path: path, folder: folder)) }
    switch access {
    case .using: throw .database(.noFile(path: path))
    case .planning: return .memory
    case .making: return .file(path: path)
    }
  }

  /// Opens the desk of a command.
  func desk(_ options: DeskOptions, for access: DeskAccess) throws -> Desk {
    try desk(at: location(of: options, for: access))
  }

  /// Opens a desk with the environment's clock and user.
  ///
  /// - Parameters:
  ///   - location: where the records lie.
  ///   - liveRates: the live services that the desk asks; by default none.
  /// - Returns: the desk.
  /// - Throws: ``StoreError`` when the database cannot be opened.
  public func desk(
    at location: StoreLocation, liveRates: LiveRates = .none
  ) throws(StoreError) -> Desk {
    try OpenDesk.at(
      location, clock: clock, author: author, liveRates: liveRates,
      rules: RulesAtHand { [self] in rules() })
  }

  /// The user's name as the history keeps it.
  private var author: String {
    variables["CROSSBILL_USER"] ?? variables["USER"] ?? variables["LOGNAME"] ?? "unknown"
  }
}
