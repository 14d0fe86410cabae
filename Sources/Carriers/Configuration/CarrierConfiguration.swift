import TOMLKit

/// Which live services are asked, and with which keys.
///
/// For each service the environment counts before the file `carriers.toml`, value by value:
///
/// ```toml
/// [karrio]
/// url = "https://karrio.example.com"
/// api-key = "key_..."
/// ```
///
/// The file must belong to the user and be closed to everyone else (mode 0600 or tighter). It is not
/// opened when the environment says everything.
public struct CarrierConfiguration: Sendable {
  /// What Karrio is asked with, or why it cannot be; nothing where nobody asked for it.
  public let karrio: Result<KarrioConnection, CarrierConfigurationProblem>?

  /// The name of the file in the configuration folder.
  public static let fileName = "carriers.toml"

  /// Reads the configuration.
  ///
  /// - Parameters:
  ///   - environment: the variables of the process: `KARRIO_URL` and `KARRIO_API_KEY`.
  ///   - folder: the user's configuration folder, or nothing where there is none.
  public init(environment: [String: String], folder: String?) {
    do throws(CarrierConfigurationProblem) {
      karrio = try Self.connection(environment: environment, folder: folder)
        .map { .success($0) }
    } catch {
      karrio = .failure(error)
    }
  }

  /// The services to ask; one that is not set up as it must be stands for itself and says so.
  public func providers(over transport: HTTPTransport) -> [any LiveRateProvider] {
    switch karrio {
    case .success(let connection): [KarrioRates(connection, transport: transport)]
    case .failure(let problem): [MisconfiguredProvider(name: KarrioRates.name, problem: problem)]
    case nil: []
    }
  }

  private static func connection(
    environment: [String: String], folder: String?
  ) throws(CarrierConfigurationProblem) -> KarrioConnection? {
    var url = stated(environment["KARRIO_URL"])
    var key = stated(environment["KARRIO_API_KEY"])
    if url == nil || key == nil, let folder, let file = try file(in: folder) {
      url = url ?? file.url
      key = key ?? file.key
    }
    guard url != nil || key != nil else { return nil }
    guard let url else { throw .addressMissing }
    guard let key else { throw .keyMissing }
    guard let secret = Secret(key) else { throw .keyMalformed }
    do throws(ServiceAddressProblem) {
      return KarrioConnection(address: try ServiceAddress(parsing: url), key: secret)
    } catch {
      throw .address(error)
    }
  }

  /// A variable that is set to nothing counts as not set, as the shell has it.
  private static func stated(_ value: String?) -> String? {
    value.flatMap { $0.isEmpty ? nil : $0 }
  }

  private static func file(
    in folder: String
  ) throws(CarrierConfigurationProblem) -> (url: String?, key: String?)? {
    let path = folder + "/" + fileName
    guard let bytes = try PrivateFile.bytes(at: path) else { return nil }
    let root: TOMLTable
    do {
      root = try TOMLTable(string: String(decoding: bytes, as: UTF8.self))
    } catch {
      throw .notTOML(path: path, line: (error as? TOMLParseError)?.source.begin.line)
    }
    guard root.keys.allSatisfy({ $0 == "karrio" }), let table = root["karrio"]?.table,
      table.keys.allSatisfy({ ["url", "api-key"].contains($0) && table[$0]?.string != nil })
    else {
      if root.isEmpty { return nil }
      throw .unknownContent(path: path)
    }
    return (table["url"]?.string, table["api-key"]?.string)
  }
}
