/// Where a store keeps its records.
public enum StoreLocation: Hashable, Sendable {
  /// In a file, by its path.
  case file(path: String)
  /// In memory, gone with the program: for demonstrations and tests.
  case memory

  /// The usual file: `crossbill/crossbill.sqlite` in the user's data folder.
  ///
  /// The data folder is `XDG_DATA_HOME` where it holds an absolute path, else `.local/share` of the
  /// home folder. Source: XDG Base Directory Specification 0.8, which has relative paths ignored.
  ///
  /// - Parameter environment: The variables of the process.
  /// - Returns: The file, or nothing when neither variable holds an absolute path.
  public static func `default`(environment: [String: String]) -> StoreLocation? {
    BaseFolder.data.path(environment: environment).map { .file(path: $0 + "/crossbill.sqlite") }
  }

  /// The path of the file, or words for a place without one.
  public var name: String {
    switch self {
    case .file(let path): path
    case .memory: "(in memory)"
    }
  }
}

/// Where the user's own settings, themes and keys lie.
public enum ConfigurationLocation {
  /// The folder `crossbill` in the user's configuration folder.
  ///
  /// That is `XDG_CONFIG_HOME` where it holds an absolute path, else `.config` of the home folder.
  ///
  /// - Parameter environment: The variables of the process.
  /// - Returns: The path, or nothing when neither variable holds an absolute path.
  public static func folder(environment: [String: String]) -> String? {
    BaseFolder.configuration.path(environment: environment)
  }
}
