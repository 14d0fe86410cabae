import Foundation

/// The folder of a sheet's terms, out of which no grid is read.
struct RateSheetFolder {
  /// The largest file that is read at once; a grid of fifty thousand rows has about four megabytes.
  static let limitInMegabytes = 64

  /// The largest grid that is read piece by piece; one of a million rows has about eighty megabytes.
  static let gridLimitInMegabytes = 512

  private let folder: URL

  init(of terms: URL) {
    folder = terms.standardizedFileURL.deletingLastPathComponent()
  }

  /// The bytes of a grid by its name as the terms have it, which are read at once.
  func bytes(ofGrid name: String) throws(RateSheetProblem) -> [UInt8] {
    try Self.bytes(of: file(ofGrid: name), named: name)
  }

  /// A grid by its name as the terms have it, which is read piece by piece.
  func source(ofGrid name: String) throws(RateSheetProblem) -> ByteSource {
    let file = try file(ofGrid: name)
    return .file(try Self.checked(file, named: name, limitInMegabytes: Self.gridLimitInMegabytes))
  }

  private func file(ofGrid name: String) throws(RateSheetProblem) -> URL {
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
    return file
  }

  /// The bytes of a regular file of reasonable size.
  static func bytes(of file: URL, named name: String) throws(RateSheetProblem) -> [UInt8] {
    let real = try checked(file, named: name, limitInMegabytes: limitInMegabytes)
    do {
      return Array(try Data(contentsOf: real))
    } catch {
      throw problem(error, named: name)
    }
  }

  /// The place of a regular file of reasonable size.
  private static func checked(
    _ file: URL, named name: String, limitInMegabytes: Int
  ) throws(RateSheetProblem) -> URL {
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
      // Asking for the rights now names them as the reason.
      try FileHandle(forReadingFrom: real).close()
      return real
    } catch {
      throw problem(error, named: name)
    }
  }

  private static func problem(_ error: any Error, named name: String) -> RateSheetProblem {
    if let problem = error as? RateSheetProblem { return problem }
    let reason = (error as? CocoaError).map { words(for: $0) } ?? "it cannot be read"
    return RateSheetProblem(file: name, reason: .cannotOpen(reason))
  }

  private static func words(for error: CocoaError) -> String {
    switch error.code {
    case .fileReadNoSuchFile, .fileNoSuchFile: "there is no such file"
    case .fileReadNoPermission: "it may not be read"
    default: "it cannot be read"
    }
  }
}
