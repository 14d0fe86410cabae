import Dispatch
import Shipping
import TestSupport
import Testing

@testable import Carriers

/// The real transport against a server on this machine that is slow, broken or rude.
@Suite("The network", .serialized)
struct NetworkTransportTests {
  private func ask(
    _ url: String, within limit: Duration = .seconds(5), bytes: Int = 4_000_000,
    body: String? = "{\"a\":1}", cancellation: Cancellation = Cancellation()
  ) -> Result<HTTPResponse, HTTPFailure> {
    Result { () throws(HTTPFailure) in
      guard let address = try? ServiceAddress(parsing: url),
        let key = Secret(KarrioUnderTest.keyText)
      else { throw .noTransport }
      let request = HTTPRequest(
        body == nil ? .get : .post, at: address, path: "/v1/proxy/rates", scheme: "Token",
        key: key, body: body, timeLimit: limit, byteLimit: bytes)
      return try HTTPTransport.network.send(request, cancellation)
    }
  }

  @Test("a question is posted with its key and content, and the reply comes whole")
  func reply() throws {
    let server = try LoopbackServer(
      .reply(
        status: "207 Multi-Status", headers: ["Content-Type: Application/JSON; charset=utf-8"],
        body: "{\"é\":1}"))
    let response = try ask(server.url).get()
    #expect(response.status == 207)
    #expect(response.contentType == "application/json")
    #expect(String(decoding: response.body, as: UTF8.self) == "{\"é\":1}")
    let asked = try #require(server.asked.first)
    #expect(asked.hasPrefix("POST /v1/proxy/rates HTTP/1.1\r\n"))
    #expect(asked.contains("Authorization: Token \(KarrioUnderTest.keyText)\r\n"))
    #expect(asked.lowercased().contains("content-type: application/json\r\n"))
    #expect(asked.hasSuffix("\r\n\r\n{\"a\":1}"))
    #expect(!asked.lowercased().contains("cookie"))
  }

  @Test("a question without content is a plain reading")
  func get() throws {
    let server = try LoopbackServer(.reply(status: "200 OK", headers: [], body: ""))
    let response = try ask(server.url, body: nil).get()
    #expect(response.body.isEmpty && response.contentType.isEmpty)
    #expect(server.asked.first?.hasPrefix("GET /v1/proxy/rates HTTP/1.1\r\n") == true)
  }

  @Test("whatever the status, the reply is handed on", arguments: [400, 401, 404, 424, 500, 503])
  func statuses(_ status: Int) throws {
    let server = try LoopbackServer(.reply(status: "\(status) X", headers: [], body: "no"))
    #expect(try ask(server.url).get().status == status)
    #expect(server.asked.count == 1, "a refused key is not tried again")
  }

  @Test(
    "a redirection is not followed, so that the key goes nowhere else",
    arguments: [301, 302, 307, 308])
  func redirected(_ status: Int) throws {
    let other = try LoopbackServer(.reply(status: "200 OK", headers: [], body: "{}"))
    let server = try LoopbackServer(
      .reply(status: "\(status) Moved", headers: ["Location: \(other.url)/there"], body: ""))
    let response = try ask(server.url).get()
    #expect(response.status == status)
    #expect(response.location == "\(other.url)/there")
    #expect(other.asked.isEmpty)
  }

  @Test("a server that says nothing is left after the time", arguments: [true, false])
  func timedOut(_ sendsHead: Bool) throws {
    let head = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 10\r\n\r\n{"
    let server = try LoopbackServer(.send(sendsHead ? head : ""), .hold)
    let started = ContinuousClock.now
    #expect(ask(server.url, within: .milliseconds(300)) == .failure(.timedOut))
    #expect(started.duration(to: .now) < .seconds(3))
  }

  @Test("a server that drips is left after the time too")
  func dripping() throws {
    let head = "HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n"
    let drips = (0..<40).flatMap { _ in [LoopbackServer.Step.pause(50), .send(" ")] }
    let server = try LoopbackServer([.send(head)] + drips)
    let started = ContinuousClock.now
    #expect(ask(server.url, within: .milliseconds(400)) == .failure(.timedOut))
    #expect(started.duration(to: .now) < .milliseconds(1_800))
  }

  @Test("a slow server is waited for while there is time")
  func slow() throws {
    let server = try LoopbackServer(
      .pause(300), .reply(status: "200 OK", headers: [], body: "{}"))
    #expect(try ask(server.url).get().status == 200)
  }

  @Test("a call that is given up returns at once")
  func cancelled() throws {
    let server = try LoopbackServer(.hold)
    let cancellation = Cancellation()
    DispatchQueue.global().asyncAfter(deadline: .now() + 0.2) { cancellation.cancel() }
    let started = ContinuousClock.now
    #expect(ask(server.url, cancellation: cancellation) == .failure(.cancelled))
    #expect(started.duration(to: .now) < .seconds(3))
  }

  @Test("a call that was given up before is not sent")
  func cancelledBefore() throws {
    let server = try LoopbackServer(.reply(status: "200 OK", headers: [], body: "{}"))
    let cancellation = Cancellation()
    cancellation.cancel()
    #expect(ask(server.url, cancellation: cancellation) == .failure(.cancelled))
    #expect(server.asked.isEmpty)
  }

  @Test("a reply beyond the limit is not read to its end")
  func tooLarge() throws {
    let body = String(repeating: "x", count: 300_000)
    let server = try LoopbackServer(.reply(status: "200 OK", headers: [], body: body))
    #expect(ask(server.url, bytes: 100_000) == .failure(.replyTooLarge))
    #expect(try ask(server.url, bytes: 300_000).get().body.count == 300_000)
  }

  @Test("a reply that breaks off, and one that is no HTTP, are connections that failed")
  func broken() throws {
    let half = try LoopbackServer(
      .send("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{\"rates\":["))
    let noise = try LoopbackServer(.send("SSH-2.0-OpenSSH_9.2\r\n"))
    let silent = try LoopbackServer(.send(""))
    for server in [half, noise, silent] {
      guard case .failure(.unreachable) = ask(server.url) else {
        Issue.record("\(ask(server.url))")
        continue
      }
    }
  }

  @Test("nothing that listens is told as such")
  func refused() throws {
    let port = try LoopbackServer().port
    #expect(
      ask("http://127.0.0.1:\(port)") == .failure(.unreachable(detail: "nothing listens there")))
  }

  @Test("a host that does not exist is told as such")
  func noHost() {
    // The domain `invalid` never exists (RFC 6761).
    guard case .failure(.unreachable) = ask("https://karrio.invalid", within: .seconds(10)) else {
      Issue.record("a host that cannot exist was reached")
      return
    }
  }

  @Test("a server that speaks no TLS is not secure, and gets no key")
  func noTLS() throws {
    let server = try LoopbackServer(.reply(status: "200 OK", headers: [], body: "{}"))
    guard case .failure(let failure) = ask("https://127.0.0.1:\(server.port)") else {
      Issue.record("a reply came without TLS")
      return
    }
    #expect(failure == .insecure(detail: "it does not speak TLS as it should"))
    #expect(server.asked.allSatisfy { !$0.contains(KarrioUnderTest.keyText) })
  }
}
