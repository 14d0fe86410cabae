import Foundation
import Glibc
import Testing

@testable import Storage

/// Folders that a database needs and that cannot be made.
@Suite struct FolderTests {
  private static var isRoot: Bool { geteuid() == 0 }

  @Test("a folder that cannot be made is named with the system's reason")
  func notAFolder() throws {
    let folder = try TemporaryFolder()
    let file = folder.url.path + "/file"
    try Data("x".utf8).write(to: URL(filePath: file))
    let path = file + "/deep/desk.sqlite"
    #expect(
      throws: StoreError.cannotOpen(path: path, reason: "Not a directory")
    ) { try SQLiteStore(path: path) }
    #expect(try folder.contents().count == 1)
  }

  @Test("a home without the right to write says so, and not that there is no such file")
  func readOnlyHome() throws {
    let folder = try TemporaryFolder()
    chmod(folder.url.path, 0o555)
    defer { chmod(folder.url.path, 0o755) }
    let path = folder.url.path + "/share/crossbill/desk.sqlite"
    // Root may write anywhere, so the child becomes someone else where it can.
    let line = try Writer.lastLine(["once", path, "draft"] + (Self.isRoot ? ["65534"] : []))
    #expect(
      line
        == StoreError.cannotOpen(
          path: path,
          reason: "its folder \(folder.url.path)/share cannot be made: Permission denied"
        ).sentence)
  }
}
