import PseudoTerminal
import Testing

extension ProgramTests {
  @Suite("Bytes on the line, at 80x24")
  struct ByteBudgetTests {
    @Test("starting sends few bytes, and an idle program none", arguments: tiers)
    func start(type: String) throws {
      let terminal = try Home().start("demo", type: type)
      #expect(terminal.byteCount <= (type == "xterm-256color" ? 4_500 : 3_000))
      #expect(terminal.settle(quiet: .seconds(1)) == 0)
    }

    @Test("a move of the selection bar", arguments: tiers)
    func bar(type: String) throws {
      let terminal = try Home().startDemoQuotes(type: type)
      terminal.press("j")
      let count = terminal.bytes { terminal.press("j") }
      #expect(0 < count && count <= 220)
    }

    @Test("a row that scrolls in", arguments: tiers)
    func scrolledRow(type: String) throws {
      let home = try Home()
      let request = try home.exampleRequest()
      for _ in 0..<12 {
        let saved = try home.run(
          "quote", "--save", "--request", request, "--database", home.database)
        try #require(saved.code == 0)
      }
      let terminal = try home.start("--database", home.database, type: type)
      terminal.resize(columns: 80, rows: 15)
      terminal.press("2")
      try terminal.wait(forText: "[2 Quotes]")
      try terminal.wait(forText: "Q-1")
      terminal.settle()
      let shown = terminal.screen.lines.count { $0.contains("Q-1") }
      terminal.press(.down, times: shown - 1)
      let count = terminal.bytes { terminal.press(.down) }
      #expect(0 < count && count <= 350)
    }

    @Test("a move of the marker on a slow line", arguments: tiers)
    func marker(type: String) throws {
      let terminal = try Home().startDemoQuotes("--low-bandwidth", type: type)
      terminal.press("j")
      let count = terminal.bytes { terminal.press("j") }
      #expect(0 < count && count <= 24)
    }

    @Test("a change of the whole screen", arguments: tiers)
    func change(type: String) throws {
      let terminal = try Home().startDemoQuotes(type: type)
      let offers = terminal.bytes { terminal.press(.enter) }
      let back = terminal.bytes { terminal.press(.escape) }
      let overview = terminal.bytes { terminal.press("1") }
      let rates = terminal.bytes { terminal.press("3") }
      let quotes = terminal.bytes { terminal.press("2") }
      let form = terminal.bytes { terminal.press("n") }
      let counts = [offers, back, overview, rates, quotes, form]
      for count in counts {
        #expect(0 < count && count <= 2_200, "\(counts)")
      }
    }

    @Test("the landed cost, an unfolded amount and what a proof moves", arguments: tiers)
    func landedCost(type: String) throws {
      let terminal = try Home().startDemoQuotes(type: type)
      terminal.press("1")
      terminal.settle()
      let form = terminal.bytes { terminal.press("$") }
      let typed = ["US", "CA", "ON", "", "", "", "2026-05-04", "", ""]
      for text in typed {
        if !text.isEmpty { terminal.press(.text(text)) }
        terminal.press(.tab)
      }
      let line = "planters; 6913.90; made in US; 200 pieces; 4200.00 USD; mfn 6.5%"
      terminal.press(.text(line), .tab, "1 USD = 1.3810 CAD")
      terminal.settle()
      let answer = terminal.bytes { terminal.press(.function(10)) }
      try terminal.wait(forText: "AT THE DOOR  CAD 6 486.07")
      terminal.press(.down)
      let unfolded = terminal.bytes { terminal.press(.enter) }
      try terminal.wait(forText: "6.5 % of 5 800.20 CAD")
      let proof = terminal.bytes { terminal.press("p") }
      for count in [form, answer, unfolded, proof] {
        #expect(0 < count && count <= 2_200, "\([form, answer, unfolded, proof])")
      }
    }

    @Test("the road on the map, and the road through another port", arguments: tiers)
    func map(type: String) throws {
      let terminal = try Home().startDemoQuotes(type: type)
      terminal.press(.enter)
      terminal.settle()
      let map = terminal.bytes { terminal.press("m") }
      #expect(terminal.screen.contains("mi estimated"))
      terminal.press(.down)
      let other = terminal.bytes { terminal.press(.enter) }
      let back = terminal.bytes { terminal.press(.escape) }
      // Dots of three bytes each and colours by number are dear there; the other types keep the
      // budget of every screen, with a few bytes for the names that a day brings.
      let most = type == "xterm-256color" ? 3_000 : 2_250
      for count in [map, other, back] {
        #expect(0 < count && count <= most, "\([map, other, back])")
      }
    }

    @Test("what one change moves: the screen, and the step to the next change", arguments: tiers)
    func whatIf(type: String) throws {
      let terminal = try Home().startDemoQuotes(type: type)
      terminal.press(.enter)
      terminal.settle()
      let screen = terminal.bytes { terminal.press("w") }
      #expect(0 < screen && screen <= 2_200)
      terminal.press("l")
      let step = terminal.bytes { terminal.press("j") }
      #expect(0 < step && step <= 700)
    }

    @Test("twenty queued keys are one frame and one move", arguments: tiers)
    func queue(type: String) throws {
      let terminal = try Home().startDemoQuotes(type: type)
      let count = terminal.bytes { terminal.press(.down, times: 20) }
      #expect(0 < count && count <= 2_200 + 220)
    }
  }
}
