/// The way to the network, handed in so that tests can replace it.
///
/// Redirections are not followed: a question that is sent on to another host would take the key with
/// it, and one that is sent on within the host loses its content.
public struct HTTPTransport: Sendable {
  /// Sends a question and waits for its reply, whatever the status of the reply.
  ///
  /// Blocks until the whole reply is there, the time is over, or the call is cancelled.
  public var send: @Sendable (HTTPRequest, Cancellation) throws(HTTPFailure) -> HTTPResponse

  /// Makes a transport.
  public init(
    send: @escaping @Sendable (HTTPRequest, Cancellation) throws(HTTPFailure) -> HTTPResponse
  ) {
    self.send = send
  }

  /// No way to the network: every question fails and says that it was not expected.
  public static let none = HTTPTransport { _, _ throws(HTTPFailure) in throw .noTransport }
}
