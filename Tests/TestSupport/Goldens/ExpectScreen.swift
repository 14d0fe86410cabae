public import TerminalKit
public import Testing

/// Expects a frame to look as it was recorded.
///
/// The recording is two files in the folder `Snapshots` beside the test's target:
/// `NAME.txt` with the characters and `NAME.roles.txt` with the meanings. It is written only when
/// the variable `CROSSBILL_RECORD` is `1`; a recording that is missing fails the test.
///
/// - Parameters:
///   - frame: the screen.
///   - name: the recording's name.
///   - ascii: whether drawing signs take their ASCII form, as on the least able terminal.
///   - file: the test's file, from which the folder is found.
///   - sourceLocation: where a difference is reported.
public func expectScreen(
  _ frame: Frame, named name: String, ascii: Bool = true, file: String = #filePath,
  sourceLocation: SourceLocation = #_sourceLocation
) {
  let store = GoldenStore(testFile: file)
  let planes = ScreenPlanes(frame, ascii: ascii)
  for (suffix, text) in [(".txt", planes.text), (".roles.txt", planes.roles)] {
    if let problem = store.problem(with: text, file: name + suffix) {
      Issue.record(Comment(rawValue: problem), sourceLocation: sourceLocation)
    }
  }
}

/// Expects a grid to look as it was recorded; see the form that takes a frame.
public func expectScreen(
  _ grid: Grid, named name: String, ascii: Bool = true, file: String = #filePath,
  sourceLocation: SourceLocation = #_sourceLocation
) {
  expectScreen(
    Frame(grid: grid), named: name, ascii: ascii, file: file, sourceLocation: sourceLocation)
}
