import CommandLineTool
import Foundation
import TestSupport
import Testing

@Suite("The name of a theme of one's own")
struct ThemeNameTests {
  private struct Row: Decodable {
    var name: String
    var origin: String
  }

  private struct File: Decodable {
    var name: String
    var text: String
  }

  private func rows(_ shell: Shell) throws -> [String: String] {
    let rows = try shell.run("themes", "--json").json([Row].self)
    return Dictionary(uniqueKeysWithValues: rows.map { ($0.name, $0.origin) })
  }

  @Test("every built-in theme, printed into a file, is a theme by the file's name")
  func printed() throws {
    let names = try rows(try Shell()).keys
    #expect(names.count >= 7)
    for name in names {
      let shell = try Shell()
      let text = shell.run("themes", "--print", name).output
      _ = try shell.file("config/crossbill/themes/mine.toml", text)
      #expect(shell.run("themes").status == .done)
      let found = try rows(shell)
      #expect(found["mine"] == "mine.toml")
      #expect(found[name] == "built in")
      #expect(shell.run("themes", "--print", "mine").output == text)
    }
  }

  @Test("a file that gives itself another name is told of and takes no theme's place")
  func misnamed() throws {
    let shell = try Shell()
    _ = try shell.file("config/crossbill/themes/mine.toml", "name = \"amber\"\n")
    let result = shell.run("themes")
    #expect(result.status == .needsAttention)
    #expect(
      result.errors
        == "mine.toml: \"name\" must be \"mine\", as the file is called, or be left out.\n")
    #expect(try rows(shell)["amber"] == "built in")
  }

  @Test("a file with the name of a built-in theme takes its place, with the line or without")
  func override() throws {
    for text in ["name = \"amber\"\n", "summary = \"Mine.\"\n"] {
      let shell = try Shell()
      _ = try shell.file("config/crossbill/themes/amber.toml", text)
      #expect(shell.run("themes").status == .done)
      #expect(try rows(shell)["amber"] == "amber.toml")
    }
  }

  @Test("a theme's file is printed as JSON where that is asked for, and a preview is not")
  func json() throws {
    let shell = try Shell()
    let file = try shell.run("themes", "--print", "dark", "--json").json(File.self)
    #expect(file.name == "dark")
    #expect(file.text == shell.run("themes", "--print", "dark").output)
    let preview = shell.run("themes", "--preview", "dark", "--json")
    #expect(preview.status == .usage)
    #expect(try preview.errorJSON().errors.count == 1)
    #expect(shell.previewed.isEmpty)
  }
}
