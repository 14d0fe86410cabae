import Foundation
import PseudoTerminal

/// Importing a rate sheet of a million rows with the real program.
enum SheetImportBenchmark {
  private static let rowCount = 1_000_000

  static func run() throws -> [Measurement] {
    try TemporaryFolder.use { folder in
      // A lane has eighteen classes at most; a class a lane makes the most lanes of the rows.
      try [18, 1].flatMap { classes in
        let home = folder.appending(path: "\(classes)")
        try FileManager.default.createDirectory(at: home, withIntermediateDirectories: true)
        return try measure(classes, home)
      }
    }
  }

  private static func measure(_ classes: Int, _ folder: URL) throws -> [Measurement] {
    let database = folder.appending(path: "desk.sqlite").path
    func row(_ what: String, _ arguments: [String]) throws -> Measurement {
      let run = try MeasuredRun(
        ProgramUnderTest.built("crossbill"), ["import"] + arguments + ["--database", database])
      let seconds = (run.seconds * 10).rounded() / 10
      return Measurement(
        what: "\(what) of 1,000,000 rows, \(classes) a lane",
        figure: "\(seconds) s, \(run.peakMegabytes) MB", target: "<= 20 s, 300 MB",
        isMet: run.isDone && run.seconds <= 20 && run.peakMegabytes <= 300)
    }
    let file = try SampleSheets.write(into: folder, rows: rowCount, classes: classes).path
    var rows = [
      try row("importing a sheet", [file]), try row("importing the same sheet again", [file]),
    ]
    _ = try SampleSheets.write(into: folder, rows: rowCount, dearer: 1, classes: classes)
    rows.append(try row("planning a corrected sheet", [file, "--plan"]))
    rows.append(try row("importing a corrected sheet", [file]))
    return rows
  }
}
