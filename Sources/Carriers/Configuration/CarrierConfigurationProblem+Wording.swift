extension CarrierConfigurationProblem {
  /// What is wrong, as a clause.
  ///
  /// With ``mend``, the only place where a problem of the configuration gets words.
  public var reasonText: String {
    switch self {
    case .unreadable(let path, let reason): "\(path) cannot be read (\(reason))"
    case .ownedByAnother(let path): "\(path) belongs to another user"
    case .openToOthers(let path, let mode):
      "\(path) holds a key and others may read it (mode \(Self.octal(mode)))"
    case .notTOML(let path, let line):
      "\(path)\(line.map { " line \($0)" } ?? "") is not TOML"
    case .unknownContent(let path): "\(path) has other content than a table [karrio] with texts"
    case .addressMissing: "there is a key for Karrio and no address"
    case .keyMissing: "there is an address of Karrio and no key"
    case .address(.notAnAddress): "the address of Karrio is no web address"
    case .address(.notSecure(let host)):
      "the address of Karrio would send the key unprotected to \(host)"
    case .address(.hasPassword): "the address of Karrio holds a user's name or password"
    case .address(.hasQuery): "the address of Karrio goes on behind a ? or #"
    case .keyMalformed: "the key for Karrio is blank or has characters that no key has"
    }
  }

  /// What mends it.
  public var mend: String {
    switch self {
    case .unreadable: "check the file and its permissions"
    case .ownedByAnother: "make a file of your own"
    case .openToOthers(let path, _): "chmod 600 \(Self.quoted(path))"
    case .notTOML: "mend the line"
    case .unknownContent: "write [karrio] with url = \"https://...\" and api-key = \"...\""
    case .addressMissing: "set KARRIO_URL, or url in carriers.toml"
    case .keyMissing: "set KARRIO_API_KEY, or api-key in carriers.toml"
    case .address(.notAnAddress), .address(.hasQuery):
      "write it as https://karrio.example.com"
    case .address(.notSecure): "write https://, or run Karrio on this machine"
    case .address(.hasPassword): "give the key as KARRIO_API_KEY or api-key alone"
    case .keyMalformed: "copy it again from Karrio"
    }
  }

  private static func octal(_ mode: Int) -> String {
    let digits = String(mode, radix: 8)
    return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }

  /// The path as a shell takes it.
  private static func quoted(_ path: String) -> String {
    let isPlain = path.utf8.allSatisfy { byte in
      (0x30...0x39).contains(byte) || (0x41...0x5a).contains(byte) || (0x61...0x7a).contains(byte)
        || "/._-".utf8.contains(byte)
    }
    if isPlain { return path }
    return "'"
      + path.split(separator: "'", omittingEmptySubsequences: false)
      .joined(separator: "'\\''") + "'"
  }
}
