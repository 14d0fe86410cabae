import Testing

@testable import Carriers

@Suite("Addresses that a key may be sent to")
struct ServiceAddressTests {
  @Test(
    "HTTPS anywhere, and HTTP to this machine",
    arguments: [
      ("https://karrio.example.com", "https://karrio.example.com"),
      ("https://karrio.example.com/", "https://karrio.example.com"),
      ("HTTPS://Karrio.example.com:8443/api//", "https://Karrio.example.com:8443/api"),
      ("http://127.0.0.1:5002", "http://127.0.0.1:5002"),
      ("http://127.9.8.7", "http://127.9.8.7"), ("http://localhost:80/", "http://localhost:80"),
      ("http://[::1]:5002", "http://[::1]:5002"),
    ])
  func taken(_ text: String, _ address: String) throws {
    #expect(try ServiceAddress(parsing: text).text == address)
  }

  @Test(
    "HTTP to another machine would show the key to everybody between",
    arguments: [
      "http://karrio.example.com", "http://127.0.0.1.example.com", "http://127.1",
      "http://127.0.0.256", "http://10.0.0.1", "http://[::2]", "http://localhost.example.com",
      "http://0.0.0.0",
    ])
  func notSecure(_ text: String) {
    #expect {
      try ServiceAddress(parsing: text)
    } throws: { error in
      guard case ServiceAddressProblem.notSecure = error else { return false }
      return true
    }
  }

  @Test(
    "what is no web address is refused",
    arguments: [
      "", "karrio.example.com", "ftp://karrio.example.com", "https://", "https:///x", "h t",
    ])
  func notAnAddress(_ text: String) {
    #expect(throws: ServiceAddressProblem.notAnAddress) { try ServiceAddress(parsing: text) }
  }

  @Test("a password, a query and a fragment are refused, since they would be shown or sent")
  func extras() {
    #expect(throws: ServiceAddressProblem.hasPassword) {
      try ServiceAddress(parsing: "https://user:key_1@karrio.example.com")
    }
    #expect(throws: ServiceAddressProblem.hasPassword) {
      try ServiceAddress(parsing: "https://key_1@karrio.example.com")
    }
    for end in ["?key=1", "#top", "?"] {
      #expect(throws: ServiceAddressProblem.hasQuery) {
        try ServiceAddress(parsing: "https://karrio.example.com/" + end)
      }
    }
  }
}
