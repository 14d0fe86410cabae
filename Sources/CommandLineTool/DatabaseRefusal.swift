/// Why there is no database where one was to be, found before anything is opened or made.
public enum DatabaseRefusal: Error, Hashable, Sendable {
  /// The folder of the named file does not exist, which is more often a typing mistake than a wish.
  case noFolder(path: String, folder: String)
  /// The named file does not exist, and the command makes none.
  case noFile(path: String)
  /// No file is named, and the environment names no folder for the usual one.
  case noUsualPlace

  /// The path that was named.
  public var path: String? {
    switch self {
    case .noFolder(let path, _), .noFile(let path): path
    case .noUsualPlace: nil
    }
  }

  /// Why, to follow the path.
  public var reasonText: String {
    switch self {
    case .noFolder(_, let folder): "lies in a folder that does not exist (\(folder))"
    case .noFile: "does not exist"
    case .noUsualPlace:
      "has no usual place, since neither HOME nor XDG_DATA_HOME is set to an absolute path"
    }
  }

  /// What would mend it.
  public var mend: String {
    switch self {
    case .noFolder: "correct the path, or make the folder first"
    case .noFile: "correct the path; crossbill import makes a new one"
    case .noUsualPlace: "name a file with --database"
    }
  }

  /// The refusal in one sentence: field, reason, mend.
  public var sentence: String {
    "database \(path.map { "\($0) " } ?? "")\(reasonText); \(mend)."
  }
}
