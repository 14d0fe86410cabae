import Dispatch
import Foundation
import Interchange
import Synchronization
import Units

#if canImport(FoundationNetworking)
  import FoundationNetworking
#endif

extension HTTPTransport {
  /// The network, by Foundation's URL loading system; the only file that uses it.
  ///
  /// No cookies, caches or stored passwords; certificates are checked against the system's.
  public static let network = HTTPTransport { request, cancellation throws(HTTPFailure) in
    try Exchange(request).reply(cancellation)
  }
}

/// One question on the network and its reply.
private final class Exchange: NSObject, URLSessionDataDelegate, Sendable {
  private struct State: Sendable {
    var response: HTTPResponse?
    var outcome: Result<HTTPResponse, HTTPFailure>?
    var isRedirected = false
  }

  private let request: HTTPRequest
  private let state = Mutex(State())
  private let done = DispatchSemaphore(value: 0)

  init(_ request: HTTPRequest) { self.request = request }

  func reply(_ cancellation: Cancellation) throws(HTTPFailure) -> HTTPResponse {
    guard !cancellation.isCancelled else { throw .cancelled }
    guard request.address.isEncrypted || !isProxied else {
      throw .insecure(
        detail: "a proxy would get the key; put \(request.address.host) into no_proxy")
    }
    guard let question = urlRequest else { throw .unreachable(detail: "the address is malformed") }
    let session = URLSession(configuration: configuration, delegate: self, delegateQueue: nil)
    defer { close(session) }
    let task = session.dataTask(with: question)
    cancellation.withHandler({ self.end(.failure(.cancelled)) }) {
      task.resume()
      if done.wait(timeout: .now() + request.timeLimit.seconds) == .timedOut {
        end(.failure(.timedOut))
      }
    }
    return try (state.withLock { $0.outcome } ?? .failure(.cancelled)).get()
  }

  /// Gives the session up; one that is in the middle of a redirection ends by itself, since the URL
  /// loading system stops the program when such a task is cancelled before it has taken the answer.
  private func close(_ session: URLSession) {
    if state.withLock({ $0.isRedirected }) {
      session.finishTasksAndInvalidate()
    } else {
      session.invalidateAndCancel()
    }
  }

  private var isProxied: Bool {
    ProxyRule.carriesAway(
      host: request.address.host, environment: ProcessInfo.processInfo.environment)
  }

  /// Ends the wait; the first outcome counts.
  private func end(_ outcome: Result<HTTPResponse, HTTPFailure>) {
    state.withLock { state in
      if state.outcome == nil { state.outcome = outcome }
    }
    done.signal()
  }

  private var urlRequest: URLRequest? {
    guard let url = URL(string: request.address.text + request.path) else { return nil }
    var question = URLRequest(url: url)
    question.httpMethod = request.method.rawValue
    question.setValue("application/json", forHTTPHeaderField: "Accept")
    question.setValue(
      "\(request.scheme) \(request.key.revealed)", forHTTPHeaderField: "Authorization")
    if let body = request.body {
      question.setValue("application/json", forHTTPHeaderField: "Content-Type")
      question.httpBody = Data(body.utf8)
    }
    return question
  }

  private var configuration: URLSessionConfiguration {
    let configuration = URLSessionConfiguration.ephemeral
    configuration.urlCache = nil
    configuration.httpCookieStorage = nil
    configuration.urlCredentialStorage = nil
    // The wait above ends first; these only stop what would outlive it.
    configuration.timeoutIntervalForRequest = request.timeLimit.seconds + 1
    configuration.timeoutIntervalForResource = request.timeLimit.seconds + 1
    return configuration
  }

  func urlSession(
    _ session: URLSession, task: URLSessionTask,
    willPerformHTTPRedirection response: HTTPURLResponse, newRequest: URLRequest,
    completionHandler: @escaping @Sendable (URLRequest?) -> Void
  ) {
    // Not followed: the redirection itself is the reply, and the task ends with it.
    state.withLock { state in
      state.isRedirected = true
      state.response = Self.head(of: response)
    }
    completionHandler(nil)
  }

  func urlSession(
    _ session: URLSession, dataTask: URLSessionDataTask, didReceive response: URLResponse,
    completionHandler: @escaping @Sendable (URLSession.ResponseDisposition) -> Void
  ) {
    guard let response = response as? HTTPURLResponse else { return completionHandler(.cancel) }
    state.withLock { $0.response = Self.head(of: response) }
    completionHandler(.allow)
  }

  func urlSession(_ session: URLSession, dataTask: URLSessionDataTask, didReceive data: Data) {
    let isTooLarge = state.withLock { state in
      state.response?.body.append(contentsOf: data)
      return state.response?.body.count ?? 0 > request.byteLimit
    }
    if isTooLarge { end(.failure(.replyTooLarge)) }
  }

  func urlSession(
    _ session: URLSession, task: URLSessionTask, didCompleteWithError error: (any Error)?
  ) {
    if let error {
      end(.failure(HTTPFailure(error)))
    } else {
      let response = state.withLock { $0.response }
      end(response.map { .success($0) } ?? .failure(.unreachable(detail: "no reply came")))
    }
  }

  private static func head(of response: HTTPURLResponse) -> HTTPResponse {
    let type = response.value(forHTTPHeaderField: "Content-Type") ?? ""
    return HTTPResponse(
      status: response.statusCode,
      contentType: String(type.prefix { $0 != ";" && $0 != " " }).lowercased(),
      location: response.value(forHTTPHeaderField: "Location"))
  }
}

extension HTTPFailure {
  /// Sorts the errors of the URL loading system.
  fileprivate init(_ error: any Error) {
    guard let error = error as? URLError else {
      self = .unreachable(detail: "the connection failed")
      return
    }
    switch error.code {
    case .timedOut: self = .timedOut
    case .cancelled: self = .cancelled
    case .secureConnectionFailed, .serverCertificateUntrusted, .serverCertificateHasBadDate,
      .serverCertificateHasUnknownRoot, .serverCertificateNotYetValid,
      .clientCertificateRejected, .clientCertificateRequired:
      self = .insecure(detail: "its certificate cannot be trusted")
    case .cannotFindHost, .dnsLookupFailed: self = .unreachable(detail: "there is no such host")
    case .cannotConnectToHost: self = .unreachable(detail: "nothing listens there")
    case .networkConnectionLost: self = .unreachable(detail: "the connection broke")
    case .notConnectedToInternet: self = .unreachable(detail: "there is no network")
    case .badServerResponse, .cannotParseResponse:
      self = .unreachable(detail: "what answers there is no web service")
    default: self = Self.unsorted(error.localizedDescription)
    }
  }

  /// An error without a code of its own: here those of TLS, which only the words of libcurl tell, such
  /// as `SSL certificate problem: self-signed certificate`.
  private static func unsorted(_ words: String) -> HTTPFailure {
    let end = words.split(separator: ": ", maxSplits: 1).last.map(String.init) ?? words
    if words.lowercased().contains("certificate") {
      let reason = ShownText.line(end, limit: 80)
      return .insecure(detail: "its certificate cannot be trusted: \(reason)")
    }
    if words.contains("SSL") || words.contains("TLS") {
      return .insecure(detail: "it does not speak TLS as it should")
    }
    return .unreachable(detail: "the connection failed")
  }
}

extension Duration {
  fileprivate var seconds: Double {
    Double(components.seconds) + Double(components.attoseconds) / 1e18
  }
}
