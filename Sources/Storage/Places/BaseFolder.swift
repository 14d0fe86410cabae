/// One of the base folders of a user, by the XDG rules.
enum BaseFolder {
  case data
  case configuration

  private var variable: String {
    switch self {
    case .data: "XDG_DATA_HOME"
    case .configuration: "XDG_CONFIG_HOME"
    }
  }

  private var fallback: String {
    switch self {
    case .data: "/.local/share"
    case .configuration: "/.config"
    }
  }

  /// The program's own folder in it.
  func path(environment: [String: String]) -> String? {
    if let folder = environment[variable], folder.hasPrefix("/") {
      return Self.trimmed(folder) + "/crossbill"
    }
    guard let home = environment["HOME"], home.hasPrefix("/") else { return nil }
    return Self.trimmed(home) + fallback + "/crossbill"
  }

  private static func trimmed(_ folder: String) -> String {
    var folder = Substring(folder)
    while folder.hasSuffix("/") { folder.removeLast() }
    return String(folder)
  }
}
