import Testing

@testable import Carriers

@Suite("A key under its cover")
struct SecretTests {
  private struct Holder { var secret: Secret; var optional: Secret?; var list: [Secret] }

  @Test("no description, interpolation or dump shows it, alone or within others")
  func masked() throws {
    let key = KarrioUnderTest.keyText
    let secret = try #require(Secret(key))
    let holder = Holder(secret: secret, optional: secret, list: [secret])
    var dumped = ""
    dump(secret, to: &dumped)
    dump(holder, to: &dumped)
    dump(Optional(secret), to: &dumped)
    let texts = [
      "\(secret)", secret.debugDescription, String(describing: holder), String(reflecting: holder),
      String(reflecting: [secret]), "\(Optional(secret) as Any)", dumped,
    ]
    for text in texts {
      #expect(!text.contains(key))
      #expect(text.contains(Secret.mask))
    }
    #expect(Mirror(reflecting: secret).children.isEmpty)
  }

  @Test("connection, provider, request and transport show it nowhere")
  func masksOfHolders() throws {
    let connection = try KarrioUnderTest.connection()
    let request = HTTPRequest(
      .post, at: connection.address, path: "/", scheme: "Token", key: connection.key,
      timeLimit: .seconds(1), byteLimit: 1)
    let provider = KarrioRates(connection, transport: .none)
    var text = "\(connection) \(request) \(provider)"
    dump(connection, to: &text)
    dump(request, to: &text)
    dump(provider, to: &text)
    #expect(!text.contains(KarrioUnderTest.keyText))
    #expect(!text.contains("0123456789abcdef"))
  }

  @Test(
    "what cannot stand in a header is no key",
    arguments: ["", " ", "a b", "key\n", "key\r\nX: y", "clé", "\u{0}", "a\tb"])
  func refused(_ text: String) { #expect(Secret(text) == nil) }

  @Test("a key of 512 characters is taken, a longer one is not")
  func length() {
    #expect(Secret(String(repeating: "k", count: 512)) != nil)
    #expect(Secret(String(repeating: "k", count: 513)) == nil)
  }

  @Test("a server that repeats the key does not get it shown")
  func covered() throws {
    let secret = try #require(Secret("key_1"))
    #expect(secret.covered(in: "Token key_1 is key_1.") == "Token (secret) is (secret).")
    #expect(secret.covered(in: "key_") == "key_")
  }
}
