import TerminalKit
import Testing

@Suite("Scripts of keys")
struct KeyScriptTests {
  @Test("each line is a step; comments and empty lines are none")
  func steps() throws {
    let script = try KeyScript(
      """
      # Opens the list.
      press 2 / F10 ^O Space

        type a b
      paste M5V 2T6
      scan 0006
      resize 60x15
      save-screen
      """)
    #expect(
      script.steps == [
        .input([
          .key(.character("2")), .key(.character("/")), .key(.function(10)), .key(.control("o")),
          .key(.character(" ")),
        ]),
        .input([.key(.character("a")), .key(.character(" ")), .key(.character("b"))]),
        .input([.burst("M5V 2T6", endsWithEnter: false, isPaste: true)]),
        .input([.burst("0006", endsWithEnter: true, isPaste: false)]),
        .input([.resized(Size(columns: 60, rows: 15))]), .saveScreen,
      ])
  }

  @Test(
    "a line that is no step is named with its number",
    arguments: [
      "press", "press Hyper", "resize 60", "resize 0x15", "resize 9999x15", "save-screen now",
      "wait 5",
    ])
  func mistakes(line: String) {
    #expect(throws: KeyScript.Problem(line: 3, step: line)) {
      try KeyScript("# one\n\n\(line)\n")
    }
  }

  @Test("a problem names the steps there are and shows hostile words escaped")
  func sentence() {
    let sentence = KeyScript.Problem(line: 7, step: "a\u{1B}b").sentence
    #expect(sentence.hasPrefix("line 7: \"a^[b\" is no step; there are press KEYS"))
  }
}
