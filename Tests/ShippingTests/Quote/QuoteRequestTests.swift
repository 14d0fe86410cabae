import Foundation
import Shipping
import TestSupport
import Testing

@Suite("A request in JSON")
struct QuoteRequestTests {
  @Test("a port that is named goes along, and a request without one has no key for it")
  func port() throws {
    var request = try QuoteRequest.sample()
    let plain = try JSONEncoder().encode(request)
    #expect(!String(decoding: plain, as: UTF8.self).contains("port"))
    #expect(try JSONDecoder().decode(QuoteRequest.self, from: plain).port == nil)
    request.port = "blue water"
    let named = try JSONEncoder().encode(request)
    #expect(String(decoding: named, as: UTF8.self).contains(#""port":"blue water""#))
    #expect(try JSONDecoder().decode(QuoteRequest.self, from: named) == request)
  }
}
