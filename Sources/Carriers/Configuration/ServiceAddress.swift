import Foundation

/// The address of a service that gets a key: HTTPS, or plain HTTP to this very machine.
public struct ServiceAddress: Hashable, Sendable {
  /// Scheme, host, port and path without a slash at the end, such as `https://karrio.example.com`.
  public let text: String

  /// The host, such as `karrio.example.com`.
  public let host: String

  /// Reads an address.
  ///
  /// - Throws: why a key may not be sent there.
  public init(parsing text: String) throws(ServiceAddressProblem) {
    guard let parts = URLComponents(string: text), let host = parts.host, !host.isEmpty,
      let scheme = parts.scheme?.lowercased(), ["http", "https"].contains(scheme)
    else { throw .notAnAddress }
    guard parts.user == nil, parts.password == nil else { throw .hasPassword }
    guard parts.query == nil, parts.fragment == nil else { throw .hasQuery }
    guard scheme == "https" || Self.isThisMachine(host) else { throw .notSecure(host: host) }
    var path = Substring(parts.percentEncodedPath)
    while path.hasSuffix("/") { path.removeLast() }
    let port = parts.port.map { ":\($0)" } ?? ""
    let encodedHost = parts.percentEncodedHost ?? host
    self.host = host.lowercased()
    self.text = "\(scheme)://\(encodedHost)\(port)\(path)"
  }

  /// Whether nothing on the way can read what is sent.
  var isEncrypted: Bool { text.hasPrefix("https://") }

  /// True for the loopback addresses of RFC 1122 and RFC 4291, and the name that RFC 6761 keeps for
  /// them.
  private static func isThisMachine(_ host: String) -> Bool {
    let host = host.lowercased()
    if ["localhost", "::1", "[::1]"].contains(host) { return true }
    let parts = host.split(separator: ".", omittingEmptySubsequences: false)
    return parts.count == 4 && parts[0] == "127" && parts.allSatisfy { UInt8($0) != nil }
  }
}

extension ServiceAddress: CustomStringConvertible {
  /// The whole address.
  public var description: String { text }
}

/// Why a key may not be sent to an address.
public enum ServiceAddressProblem: Error, Hashable, Sendable {
  /// The text is no web address.
  case notAnAddress
  /// Plain HTTP to another machine, where anybody between could read the key.
  case notSecure(host: String)
  /// The address holds a user's name or password, which would be shown with it.
  case hasPassword
  /// The address ends in a query or a fragment, behind which no path can stand.
  case hasQuery
}
