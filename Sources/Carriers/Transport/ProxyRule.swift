/// Whether the proxy of the environment would carry a question away from this machine.
///
/// Foundation's URL loading goes through libcurl here, which sends plain HTTP, even to this very
/// machine, to the proxy that `http_proxy` or `all_proxy` names, unless `no_proxy` excepts the host.
/// The key would then cross the network in the clear. Source: libcurl 7.88, "Environment variables".
enum ProxyRule {
  /// True when a plain HTTP question to `host` would go to a proxy.
  ///
  /// Strict in doubt: only the host itself or `*` counts as an exception, so that what passes here is
  /// excepted for libcurl too.
  static func carriesAway(host: String, environment: [String: String]) -> Bool {
    let proxies = ["http_proxy", "all_proxy", "ALL_PROXY"]
    guard proxies.contains(where: { environment[$0]?.isEmpty == false }) else { return false }
    let exceptions = environment["no_proxy"] ?? environment["NO_PROXY"] ?? ""
    let bare = host.filter { $0 != "[" && $0 != "]" }
    return !exceptions.split(whereSeparator: { $0 == "," || $0 == " " })
      .contains { $0 == "*" || $0.lowercased() == bare }
  }
}
