/// A question over HTTP.
public struct HTTPRequest: Sendable {
  /// What is done at the address.
  public enum Method: String, Hashable, Sendable {
    /// Read.
    case get = "GET"
    /// Hand something over.
    case post = "POST"
  }

  /// What is done at the address.
  public var method: Method
  /// The service.
  public var address: ServiceAddress
  /// The path at the service, such as `/v1/proxy/rates`.
  public var path: String
  /// The word before the key in the header `Authorization`, such as `Token`.
  public var scheme: String
  /// The key, which only the transport takes out of its cover.
  public var key: Secret
  /// What is handed over, as JSON text; nothing for none.
  public var body: String?
  /// How long to wait for the whole reply.
  public var timeLimit: Duration
  /// The most bytes that are read of a reply.
  public var byteLimit: Int

  /// Makes a question.
  public init(
    _ method: Method, at address: ServiceAddress, path: String, scheme: String, key: Secret,
    body: String? = nil, timeLimit: Duration, byteLimit: Int
  ) {
    self.method = method
    self.address = address
    self.path = path
    self.scheme = scheme
    self.key = key
    self.body = body
    self.timeLimit = timeLimit
    self.byteLimit = byteLimit
  }
}

/// A reply over HTTP, whatever its status.
public struct HTTPResponse: Hashable, Sendable {
  /// The status, such as 200.
  public var status: Int
  /// The kind of content in lower case without its parameters, such as `application/json`.
  public var contentType: String
  /// Where a redirection points to, which is not followed; nothing for none.
  public var location: String?
  /// The content.
  public var body: [UInt8]

  /// Makes a reply.
  public init(
    status: Int, contentType: String = "application/json", location: String? = nil,
    body: [UInt8] = []
  ) {
    self.status = status
    self.contentType = contentType
    self.location = location
    self.body = body
  }
}

/// Why no reply came.
public enum HTTPFailure: Error, Hashable, Sendable {
  /// The time was over.
  case timedOut
  /// The call was given up.
  case cancelled
  /// No connection could be made, or it broke; the words say which.
  case unreachable(detail: String)
  /// The connection could not be made secure; the words say why.
  case insecure(detail: String)
  /// The reply is longer than the limit.
  case replyTooLarge
  /// The program was put together without a way to the network.
  case noTransport
}
