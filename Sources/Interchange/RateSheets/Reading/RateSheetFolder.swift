import Foundation

/// The folder of a sheet's terms, out of which no grid is read.
struct RateSheetFolder {
  /// The largest file that is read; a grid of fifty thousand rows has about four megabytes.
  static let limitInMegabytes = 64

  private let folder: URL

  init(of terms: URL) {
    folder = terms.standardizedFileURL.deletingLastPathComponent()
  }

  /// The bytes of a grid by its name as the terms have it.
  func bytes(ofGrid name: String) throws(RateSheetProblem) -> [UInt8] {
    let parts = name.split(separator: "/", omittingEmptySubsequences: false)
    let isPlain =
      !name.contains("\\") && !name.contains("\0")
      && parts.allSatisfy { !$0.isEmpty && $0 != ".." && $0 != "." }
    let file = folder.appending(path: name)
    // A link inside the folder may point out of it: only where it ends up counts.
    let home = folder.resolvingSymlinksInPath().path
    let end = file.resolvingSymlinksInPath().path
    guard isPlain, end.hasPrefix(home.hasSuffix("/") ? home : home + "/") else {
      throw RateSheetProblem(file: name, reason: .gridOutsideFolder)
    }
    return try Self.bytes(of: file, named: name)
  }

  /// The bytes of a regular file of reasonable size.
  static func bytes(of file: URL, named name: String) throws(RateSheetProblem) -> [UInt8] {
    do {
      let real = file.resolvingSymlinksInPath()
      let values = try real.resourceValues(forKeys: [.isRegularFileKey, .fileSizeKey])
      guard values.isRegularFile == true else {
        throw RateSheetProblem(file: name, reason: .cannotOpen("it is not a file"))
      }
      guard values.fileSize ?? 0 <= limitInMegabytes * 1_000_000 else {
        throw RateSheetProblem(
          file: name, reason: .tooLarge(limitInMegabytes: limitInMegabytes))
      }
      return Array(try Data(contentsOf: real))
    } catch let problem as RateSheetProblem {
      throw problem
    } catch {
      let reason = (error as? CocoaError).map { Self.words(for: $0) } ?? "it cannot be read"
      throw RateSheetProblem(file: name, reason: .cannotOpen(reason))
    }
  }

  private static func words(for error: CocoaError) -> String {
    switch error.code {
    case .fileReadNoSuchFile, .fileNoSuchFile: "there is no such file"
    case .fileReadNoPermission: "it may not be read"
    default: "it cannot be read"
    }
  }
}
