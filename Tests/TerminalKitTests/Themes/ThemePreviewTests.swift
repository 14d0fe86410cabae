import BuiltInThemes
import TerminalKit
import Testing

@Suite("The sample screen of a theme")
struct ThemePreviewTests {
  private func grid(_ size: Size = .standard) -> Grid {
    ThemePreview.grid(
      theme: BuiltInThemes.default, size: size, tier: .xterm, depth: .full)
  }

  @Test("it shows every role at least once on a screen of ordinary size")
  func everyRole() {
    let grid = grid()
    let shown = Set((0..<24).flatMap { grid.row($0).map(\.role) })
    #expect(shown == Set(Role.allCases))
  }

  @Test("each state is shown with its sign and a word")
  func states() {
    let text = grid().plainText(ascii: true)
    for line in ["OK booked", "!  due today", "!! late 2h05", "?  estimate"] {
      #expect(text.contains(line), "\(line)")
    }
  }

  @Test("it tells the theme's name, what it is for and how readable it is")
  func facts() {
    let theme = BuiltInThemes.default
    let lines = grid().plainLines(ascii: true)
    #expect(lines[0].hasSuffix("dark"))
    #expect(lines[2] == " " + theme.summary)
    let least = theme.leastContrast(tier: .xterm, depth: .full)
    #expect(lines[3] == " made for a dark background, contrast at least \(least)")
  }

  @Test("the readability is that of the terminal it is shown on")
  func contrastOfTerminal() {
    let theme = BuiltInThemes.default
    let grid = ThemePreview.grid(
      theme: theme, size: .standard, tier: .linuxConsole, depth: .eight)
    let least = theme.leastContrast(tier: .linuxConsole, depth: .eight)
    #expect(grid.plainText(ascii: true).contains("at least \(least)"))
  }

  @Test("the whole sample stands as designed")
  func golden() {
    let expected = [
      " Crossbill  Overview   Themes                                              dark",
      "",
      " Calm colours for a black or dark background.",
      "",
      "",
      "     shipment  lane                    state           due",
      "     BX-1042   Detroit > Toronto    OK booked          Tue 24 Nov",
      "     BX-1038   Laredo > Montreal    !  due today       Mon 23 Nov",
      "     BX-1051   Buffalo > Hamilton   !! late 2h05       Mon 23 Nov",
      "     BX-1029   Seattle > Calgary    ?  estimate        Thu 26 Nov",
      " >   BX-1060   Chicago > Winnipeg   OK booked          Fri 27 Nov",
      "     BX-1061   Portland > Halifax   !  due Friday      Fri 27 Nov",
    ]
    let lines = grid().plainLines(ascii: true)
    for (row, line) in expected.enumerated() where row != 3 {
      #expect(lines[row] == line)
    }
    #expect(lines[14] == " From   48201         To  M5V 2T6       Weight  -12")
    #expect(lines[23] == " Enter Choose   p Preview   ? Help   q Quit")
  }

  @Test(
    "any size is drawn without harm",
    arguments: [
      Size(columns: 0, rows: 0), Size(columns: 1, rows: 1), Size(columns: 20, rows: 8),
      Size(columns: 200, rows: 60),
    ])
  func anySize(size: Size) {
    #expect(grid(size).size == size)
  }
}
