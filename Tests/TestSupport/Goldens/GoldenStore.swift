public import Foundation

/// The recorded screens of one test target.
public struct GoldenStore: Sendable {
  /// The folder that holds them.
  public let folder: URL
  /// Whether what a test shows is recorded instead of compared.
  public let records: Bool

  /// What is said about recording anew.
  public static let recordingHint =
    "If the new screen is meant: CROSSBILL_RECORD=1 swift test, then read the difference in git."

  /// The recordings of a test file's target; they are in its folder `Snapshots`, beside `Tests`'
  /// own folders.
  ///
  /// - Parameters:
  ///   - testFile: the path of the file that holds the test.
  ///   - records: whether to record; by default when `CROSSBILL_RECORD` is `1`.
  public init(
    testFile: String,
    records: Bool = ProcessInfo.processInfo.environment["CROSSBILL_RECORD"] == "1"
  ) {
    self.init(
      folder: GoldenStore.targetFolder(of: testFile).appendingPathComponent("Snapshots"),
      records: records)
  }

  /// The recordings in a folder.
  public init(folder: URL, records: Bool) {
    self.folder = folder
    self.records = records
  }

  /// Compares a text with its recording, or records it.
  ///
  /// - Parameters:
  ///   - text: the text as it is now.
  ///   - file: the recording's file name.
  /// - Returns: nil when they agree or the text was recorded; otherwise what to tell the reader.
  public func problem(with text: String, file: String) -> String? {
    let place = folder.appendingPathComponent(file)
    if records { return record(text, at: place) }
    guard let data = try? Data(contentsOf: place) else {
      return "no recorded screen \(place.path). \(Self.recordingHint)\n\(text)"
    }
    let recorded = String(decoding: data, as: UTF8.self)
    if recorded == text { return nil }
    let difference = ScreenDifference(recorded: recorded, shown: text).description
    return "\(file) differs from its recording.\n\(difference)\(Self.recordingHint)"
  }

  private func record(_ text: String, at place: URL) -> String? {
    do {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      try Data(text.utf8).write(to: place)
      return nil
    } catch {
      return "could not record \(place.path): \(error)"
    }
  }

  /// The folder just below `Tests` that a file lies in, however deep.
  private static func targetFolder(of testFile: String) -> URL {
    var folder = URL(fileURLWithPath: testFile).deletingLastPathComponent()
    while folder.pathComponents.count > 2,
      folder.deletingLastPathComponent().lastPathComponent != "Tests"
    {
      folder.deleteLastPathComponent()
    }
    return folder
  }
}
