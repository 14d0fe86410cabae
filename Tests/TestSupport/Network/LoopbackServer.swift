import Dispatch
import Foundation
import Synchronization

/// A web server on this machine that answers every question by the same script, slowly or badly
/// where the script says so.
///
/// It keeps what it was asked. Its thread and its port go with it.
public final class LoopbackServer: Sendable {
  /// One step of an answer.
  public enum Step: Sendable {
    /// Sends bytes as they are.
    case send(String)
    /// Sends a whole reply with its length.
    case reply(status: String, headers: [String], body: String)
    /// Waits so many milliseconds.
    case pause(Int)
    /// Says nothing more until the other side goes.
    case hold
  }

  /// Why there is no server.
  public struct Failure: Error {
    /// The call that failed, and why.
    public let reason: String
  }

  /// The port on 127.0.0.1.
  public let port: Int

  private let listener: Int32
  private let script: [Step]
  private let questions = Mutex<[String]>([])

  /// Starts a server.
  public convenience init(_ script: Step...) throws { try self.init(script) }

  /// Starts a server.
  public init(_ script: [Step]) throws {
    self.script = script
    (listener, port) = try Self.listen()
    let listener = listener
    // The thread holds the server only while it answers, so that the server can go.
    Thread { [weak self] in
      while true {
        let connection = accept(listener, nil, nil)
        guard connection >= 0 else { return }
        guard let server = self else {
          close(connection)
          return
        }
        Thread { server.answer(connection) }.start()
      }
    }.start()
  }

  deinit {
    shutdown(listener, Int32(SHUT_RDWR))
    close(listener)
  }

  /// The address of the server.
  public var url: String { "http://127.0.0.1:\(port)" }

  /// What was asked, each question whole with its headers.
  public var asked: [String] { questions.withLock { $0 } }

  private static func listen() throws -> (Int32, Int) {
    let listener = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    guard listener >= 0 else { throw Failure(reason: "socket: \(errno)") }
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = UInt32(0x7f00_0001).bigEndian
    var length = socklen_t(MemoryLayout<sockaddr_in>.size)
    let isBound = withUnsafePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { bind(listener, $0, length) == 0 }
    }
    guard isBound, Glibc.listen(listener, 16) == 0 else { throw Failure(reason: "bind: \(errno)") }
    withUnsafeMutablePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        _ = getsockname(listener, $0, &length)
      }
    }
    return (listener, Int(UInt16(bigEndian: address.sin_port)))
  }

  private func answer(_ connection: Int32) {
    defer { close(connection) }
    let question = Self.question(on: connection)
    questions.withLock { $0.append(question) }
    for step in script {
      switch step {
      case .send(let text): Self.send(text, on: connection)
      case .reply(let status, let headers, let body):
        let head = ["HTTP/1.1 \(status)", "Content-Length: \(body.utf8.count)"] + headers
        Self.send(
          (head + ["Connection: close"]).joined(separator: "\r\n") + "\r\n\r\n" + body,
          on: connection)
      case .pause(let milliseconds): usleep(UInt32(milliseconds) * 1_000)
      case .hold:
        var byte: UInt8 = 0
        while read(connection, &byte, 1) > 0 {}
      }
    }
  }

  private static func send(_ text: String, on connection: Int32) {
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
      let sent = bytes.withUnsafeBytes {
        Glibc.send(connection, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
      }
      guard sent > 0 else { return }
      bytes = bytes.dropFirst(sent)
    }
  }

  /// Reads a question to the end of its content; of one that asks for TLS, only the first bytes.
  private static func question(on connection: Int32) -> String {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
      let text = String(decoding: bytes, as: UTF8.self)
      if let end = text.range(of: "\r\n\r\n") {
        let lengths = text[..<end.lowerBound].split(separator: "\r\n")
          .filter { $0.lowercased().hasPrefix("content-length:") }
          .compactMap { Int($0.dropFirst(15).filter(\.isNumber)) }
        if text[end.upperBound...].utf8.count >= lengths.first ?? 0 { return text }
      }
      let count = read(connection, &buffer, buffer.count)
      guard count > 0, buffer[0] != 0x16 || !bytes.isEmpty else { return text }
      bytes += buffer.prefix(count)
    }
  }
}
