import CommandLineTool
import Foundation
import Storage
import TerminalKit
import TestSupport
import Testing

@Suite("crossbill doctor")
struct DoctorTests {
  @Test("without HOME it says what is missing in words, and what mends it")
  func noHome() throws {
    let shell = try Shell(variables: ["XDG_DATA_HOME": "", "HOME": ""])
    let result = shell.run("doctor")
    #expect(result.status == .needsAttention)
    #expect(
      result.words.contains(
        "BROKEN database has no usual place, since neither HOME nor XDG_DATA_HOME is set to an "
          + "absolute path > name a file with --database"))
  }

  @Test("a place where no folder can be made is told before the first start fails at it")
  func noRoom() throws {
    let shell = try Shell()
    let file = try shell.file("notes", "no folder")
    let result = try Shell(variables: ["XDG_DATA_HOME": file]).run("doctor")
    #expect(result.status == .needsAttention)
    #expect(result.words.contains("BROKEN database none yet, and \(file)/crossbill/crossbill.sqli"))
    #expect(result.words.contains("cannot be made: \(file)"))
    #expect(result.words.contains("> chmod u+w"))
  }

  @Test(
    "a folder without the right to write is told with the system's words and the command",
    .enabled(if: geteuid() != 0, "root may write anywhere"))
  func readOnly() throws {
    let shell = try Shell()
    let home = shell.folder.path
    chmod(home, 0o500)
    defer { chmod(home, 0o700) }
    let result = shell.run("doctor")
    #expect(result.words.contains("cannot be made: \(home): Permission denied"))
    #expect(result.output.contains("> chmod u+w \(home), or name another file"))
  }

  @Test("facts are broken between words at 80 columns, and a command stays one line")
  func wrapping() throws {
    let shell = try Shell()
    let mend = "TERM=vt100 crossbill " + String(repeating: "x", count: 90)
    let result = shell.run(
      "doctor",
      terminal: TerminalReport(
        isUsable: false, fact: String(repeating: "fact ", count: 40), mend: mend))
    let lines = result.output.split(separator: "\n").map(String.init)
    #expect(lines.contains("          > \(mend)"))
    #expect(lines[0].hasPrefix("ATTENTION terminal          fact fact"))
    #expect(lines[1].hasPrefix(String(repeating: " ", count: 28) + "fact"))
    for line in lines where !line.contains(mend) && !line.contains("/") {
      #expect(DisplayWidth.columns(of: line) <= 80)
    }
  }

  @Test("key and theme files that cannot be read are told, not passed over")
  func unreadableFiles() throws {
    let shell = try Shell()
    _ = try shell.file("config/crossbill/keys.toml/inside", "a folder in the place of a file")
    _ = try shell.file("config/crossbill/themes/night.toml/inside", "the same")
    let doctor = shell.run("doctor")
    #expect(doctor.status == .needsAttention)
    #expect(doctor.words.contains("keys.toml cannot be read (Is a directory)"))
    #expect(doctor.words.contains("night.toml cannot be read (Is a directory)"))
    #expect(shell.run("keys").status == .needsAttention)
    #expect(shell.run("keys").errors.contains("keys.toml cannot be read (Is a directory)"))
    #expect(shell.run("themes").errors.contains("night.toml cannot be read (Is a directory)"))
    let other = try Shell()
    _ = try other.file("config/crossbill/themes", "a file in the place of the folder")
    #expect(other.run("themes").errors.contains("themes cannot be read"))
  }
}
