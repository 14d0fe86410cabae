import TerminalKit
import Testing

@testable import TerminalCurses

@Suite("The pace of typing")
struct TypingPaceTests {
  private let start = ContinuousClock.now

  /// The pace after characters that came so many milliseconds apart.
  private func pace(
    _ text: String, apart gap: Int, hesitant: Set<Character> = []
  ) -> TypingPace {
    var pace = TypingPace()
    pace.hesitantCharacters = hesitant
    for (index, scalar) in text.unicodeScalars.enumerated() {
      pace.take([.text(scalar)], at: start + .milliseconds(index * gap))
    }
    return pace
  }

  @Test("a single key is handed out at once, and so is a slow second one")
  func slow() {
    #expect(pace("j", apart: 0).pause == nil)
    #expect(pace("jk", apart: 31).pause == nil)
    #expect(pace("shipment", apart: 60).pause == nil)
  }

  @Test("after two quick characters the next one is waited for", arguments: [0, 5, 15, 30])
  func quick(gap: Int) {
    #expect(pace("48", apart: gap).pause == 30)
    #expect(pace("0000123", apart: gap).pause == 30)
  }

  @Test("a letter that is held down is not waited for; digits may repeat")
  func held() {
    #expect(pace("jjjj", apart: 25).pause == nil)
    #expect(pace("0000", apart: 25).pause == 30)
    #expect(pace("jjjk", apart: 25).pause == 30)
  }

  @Test("a key or a control character ends the run")
  func ends() {
    var pace = pace("4820", apart: 5)
    pace.take([.control(0x0D)], at: start)
    #expect(pace.pause == nil)
    pace.take([.text("1")], at: start)
    #expect(pace.pause == nil)
  }

  @Test("after a character that would end the program more is waited for at once")
  func hesitant() {
    #expect(pace("Q", apart: 0, hesitant: ["Q"]).pause == 30)
    #expect(pace("QQ", apart: 5, hesitant: ["Q"]).pause == nil)
    #expect(pace("j", apart: 0, hesitant: ["Q"]).pause == nil)
  }
}
