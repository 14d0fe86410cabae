import Testing

@testable import Carriers

@Suite("A proxy that would carry the key away")
struct ProxyRuleTests {
  @Test(
    "plain HTTP to this machine goes to a proxy unless the host is excepted",
    arguments: [
      ([:], false), (["http_proxy": "http://proxy:3128"], true), (["http_proxy": ""], false),
      (["HTTP_PROXY": "http://proxy:3128"], false), (["https_proxy": "http://proxy:3128"], false),
      (["all_proxy": "socks5://proxy"], true), (["ALL_PROXY": "socks5://proxy"], true),
      (["http_proxy": "p", "no_proxy": "localhost, 127.0.0.1"], false),
      (["http_proxy": "p", "NO_PROXY": "127.0.0.1"], false),
      (["http_proxy": "p", "no_proxy": "*"], false),
      (["http_proxy": "p", "no_proxy": "localhost"], true),
      (["http_proxy": "p", "no_proxy": "127.0.0.0/8"], true),
      (["http_proxy": "p", "no_proxy": "", "NO_PROXY": "127.0.0.1"], true),
    ])
  func rule(_ environment: [String: String], _ isProxied: Bool) {
    #expect(ProxyRule.carriesAway(host: "127.0.0.1", environment: environment) == isProxied)
  }

  @Test("an address of version 6 is excepted without its brackets")
  func versionSix() {
    let environment = ["http_proxy": "p", "no_proxy": "::1"]
    #expect(!ProxyRule.carriesAway(host: "[::1]", environment: environment))
    #expect(ProxyRule.carriesAway(host: "localhost", environment: environment))
  }
}
