/// Why a live service is not set up as it must be.
///
/// No case holds the key or any other text of the file.
public enum CarrierConfigurationProblem: Error, Hashable, Sendable {
  /// The file cannot be read.
  case unreadable(path: String, reason: String)
  /// The file belongs to another user, who could read and change the key.
  case ownedByAnother(path: String)
  /// Others than the owner may read, write or run the file.
  case openToOthers(path: String, mode: Int)
  /// The file is not TOML; the words of the parser are left out, since they quote the line.
  case notTOML(path: String, line: Int?)
  /// The file has a table or a key that means nothing, or one of the wrong kind.
  case unknownContent(path: String)
  /// There is a key, and no address to send it to.
  case addressMissing
  /// There is an address, and no key to show there.
  case keyMissing
  /// The address is none that a key may be sent to.
  case address(ServiceAddressProblem)
  /// The key is blank or has characters that no key has.
  case keyMalformed
}
