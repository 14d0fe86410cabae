extension ToolEnvironment {
  /// Whether what is printed may hold braille patterns: the locale's characters are UTF-8, and the
  /// terminal is none whose font is known to lack them.
  var showsBraille: Bool {
    let locale =
      ["LC_ALL", "LC_CTYPE", "LANG"].lazy
      .compactMap { variables[$0] }.first { !$0.isEmpty } ?? ""
    let name = locale.lowercased().filter { $0 != "-" }
    let terminal = variables["TERM"] ?? ""
    return name.contains("utf8") && terminal != "linux" && !terminal.hasPrefix("vt")
  }
}
