import Glibc
import TerminalCurses
import TerminalKit

/// A small program for the tests of the terminal: a table of 22 rows, and the last event below.
///
/// Its keys are `j` and `k` to move, `n` for another page, `w` for wide text, `e` to write to
/// standard error, `z` to stop, `L` to send the screen anew, `q` to end, and `!` with a digit to
/// crash in one of several ways.
@main
struct Main {
  static func main() {
    let arguments = CommandLine.arguments.dropFirst()
    let options = CursesOptions(
      theme: ProbeTheme.theme,
      isMonochrome: arguments.contains("--mono"), isASCII: arguments.contains("--ascii"),
      lineDrawing: arguments.contains("--utf8") ? .utf8 : nil,
      usesMouse: arguments.contains("--mouse"))
    do throws(TerminalRefusal) {
      let terminal = try CursesTerminal.open(options)
      var probe = Probe(terminal: terminal, usesMarker: arguments.contains("--marker"))
      probe.run()
      terminal.close()
    } catch {
      let sentence = error.sentence + "\n"
      _ = write(STDERR_FILENO, sentence, sentence.utf8.count)
      exit(2)
    }
  }
}
