import BuiltInThemes
import Dashboard
import Foundation
import ReferenceData
import Storage
public import TerminalKit
public import Workflows

extension ToolEnvironment {
  /// Where postal codes lie.
  var postal: PostalDirectory { PostalDirectory() }

  func fileExists(_ path: String) -> Bool { FileManager.default.fileExists(atPath: path) }

  /// Reads a named file, or standard input for `-`.
  public func read(_ path: String) throws(UnreadableFile) -> [UInt8] {
    guard path == "-" else {
      do {
        return try NamedFile(path).read()
      } catch {
        throw UnreadableFile(path: path, reason: error.reason)
      }
    }
    do {
      return try readInput()
    } catch {
      throw UnreadableFile(path: "standard input", reason: "it ended with an error")
    }
  }

  /// All themes, with the user's laid over the built-in ones, and what is wrong with the user's.
  ///
  /// A theme of one's own is called as its file, so that what `--theme` takes can be seen in the
  /// folder: a file that gives itself another name is not used.
  public func themes() -> (library: ThemeLibrary, problems: [String]) {
    guard let folder = ConfigurationLocation.folder(environment: variables) else {
      return (BuiltInThemes.library, [])
    }
    let (texts, unread) = tomlFiles(in: folder + "/themes")
    var sources = texts.map { ThemeSource(file: $0.name, text: $0.text) }
    var problems = unread
    let misnamed = BuiltInThemes.library(with: sources).themes.filter { theme in
      theme.source.map { sources.contains($0) && $0.file != theme.name + ".toml" } ?? false
    }
    for theme in misnamed {
      guard let file = theme.source?.file else { continue }
      sources.removeAll { $0.file == file }
      let stem = DisplayText.escaped(String(file.dropLast(".toml".count)))
      let wanted = "\"\(stem)\", as the file is called, or be left out"
      problems.append(
        "\(ThemeProblem(file: file, line: nil, reason: .wrongKind(key: "name", wanted: wanted)))")
    }
    let library = BuiltInThemes.library(with: sources)
    return (library, problems + library.problems.map { "\($0)" })
  }

  /// The texts of the TOML files of a folder by their names, and what is wrong with those that cannot
  /// be read; none where there is no folder.
  func tomlFiles(in folder: String) -> (texts: [(name: String, text: String)], problems: [String]) {
    guard fileExists(folder) else { return ([], []) }
    guard let names = try? FileManager.default.contentsOfDirectory(atPath: folder) else {
      let reason = "it is no folder, or one that may not be listed"
      return ([], [UnreadableFile(path: folder, reason: reason).sentence])
    }
    var texts: [(name: String, text: String)] = []
    var problems: [String] = []
    for name in names.sorted() where name.hasSuffix(".toml") {
      do throws(UnreadableFile) {
        texts.append((name, String(decoding: try read("\(folder)/\(name)"), as: UTF8.self)))
      } catch {
        problems.append(error.sentence)
      }
    }
    return (texts, problems)
  }

  /// The user's keys, with what is wrong in their file.
  public func keymap() -> (keymap: Keymap, problems: [String]) {
    guard let folder = ConfigurationLocation.folder(environment: variables) else {
      return (Keymap(), [])
    }
    let path = folder + "/keys.toml"
    do {
      let text = String(decoding: try NamedFile(path).read(), as: UTF8.self)
      let found = KeymapFile.read(text, file: "keys.toml", table: Dashboard.actionTable())
      return (found.keymap, found.problems.map { "\($0)" })
    } catch {
      if error.meansAbsent { return (Keymap(), []) }
      return (Keymap(), [UnreadableFile(path: path, reason: error.reason).sentence])
    }
  }
}
