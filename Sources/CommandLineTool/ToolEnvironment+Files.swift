import BuiltInThemes
import Dashboard
import Foundation
import ReferenceData
public import Storage
public import TerminalKit
public import Workflows

extension ToolEnvironment {
  /// The most bytes of a request, a theme or a key file that are read: far beyond any real one.
  private static let byteLimit = 64 << 20

  /// Where postal codes lie.
  var postal: PostalDirectory { PostalDirectory() }

  /// Where the records of a command lie: the named file, or the usual one.
  ///
  /// - Throws: ``ToolError/usage(_:)`` when no file is named and the environment names no folder.
  func location(of options: DeskOptions) throws -> StoreLocation {
    if let path = options.database { return .file(path: path) }
    guard let location = StoreLocation.default(environment: variables) else {
      throw ToolError.usage(
        "Neither HOME nor XDG_DATA_HOME is set, so there is no usual place for the database; "
          + "name one with --database.")
    }
    return location
  }

  /// Opens the desk of a command.
  func desk(_ options: DeskOptions) throws -> Desk { try desk(at: location(of: options)) }

  /// Opens a desk with the environment's clock and user.
  ///
  /// - Parameters:
  ///   - location: where the records lie.
  ///   - liveRates: the live services that the desk asks; by default none.
  /// - Returns: the desk.
  /// - Throws: ``StoreError`` when the database cannot be opened.
  public func desk(
    at location: StoreLocation, liveRates: LiveRates = .none
  ) throws(StoreError) -> Desk {
    try OpenDesk.at(location, clock: clock, author: author, liveRates: liveRates)
  }

  /// The user's name as the history keeps it.
  private var author: String {
    variables["CROSSBILL_USER"] ?? variables["USER"] ?? variables["LOGNAME"] ?? "unknown"
  }

  func fileExists(_ path: String) -> Bool { FileManager.default.fileExists(atPath: path) }

  /// Reads a named file, or standard input for `-`.
  func read(_ path: String) throws -> [UInt8] {
    guard path == "-" else { return try Self.contents(of: path) }
    do {
      return try readInput()
    } catch {
      throw ToolError.unreadableFile(path: "standard input", reason: Self.reason(error))
    }
  }

  private static func contents(of path: String) throws -> [UInt8] {
    do {
      let handle = try FileHandle(forReadingFrom: URL(filePath: path))
      defer { try? handle.close() }
      let data = try handle.read(upToCount: byteLimit + 1) ?? Data()
      guard data.count <= byteLimit else {
        throw ToolError.unreadableFile(path: path, reason: "it is larger than 64 MiB")
      }
      return Array(data)
    } catch let error as ToolError {
      throw error
    } catch {
      throw ToolError.unreadableFile(path: path, reason: reason(error))
    }
  }

  private static func reason(_ error: any Error) -> String {
    let code = (error as NSError).userInfo[NSUnderlyingErrorKey].map { ($0 as? NSError)?.code ?? 0 }
    guard let code, code != 0 else { return "there is no such file, or it may not be read" }
    return String(cString: strerror(Int32(code)))
  }

  /// All themes, with the user's laid over the built-in ones.
  public func themes() -> ThemeLibrary {
    guard let folder = ConfigurationLocation.folder(environment: variables) else {
      return BuiltInThemes.library
    }
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder + "/themes")) ?? []
    let sources = names.filter { $0.hasSuffix(".toml") }.sorted().compactMap { name in
      (try? Self.contents(of: "\(folder)/themes/\(name)")).map {
        ThemeSource(file: name, text: String(decoding: $0, as: UTF8.self))
      }
    }
    return BuiltInThemes.library(with: sources)
  }

  /// The user's keys, with what is wrong in their file.
  public func keymap() -> (keymap: Keymap, problems: [KeymapProblem]) {
    guard let folder = ConfigurationLocation.folder(environment: variables),
      let bytes = try? Self.contents(of: folder + "/keys.toml")
    else { return (Keymap(), []) }
    return KeymapFile.read(
      String(decoding: bytes, as: UTF8.self), file: "keys.toml", table: Dashboard.actionTable())
  }
}
