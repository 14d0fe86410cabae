import TerminalKit
import Testing

@testable import TerminalCurses

private let options = CursesOptions(theme: Theme(name: "plain", summary: "None.", looks: [:]))

private func abilities(
  _ type: String, refusesColour: Bool = false, encoding: CharacterEncoding = .utf8,
  isMonochrome: Bool = false, isASCII: Bool = false
) throws -> TerminalAbilities {
  TerminalAbilities(
    try TerminalDescription.read(type),
    environment: TerminalEnvironment(type: type, refusesColour: refusesColour),
    encoding: encoding, isMonochrome: isMonochrome, isASCII: isASCII)
}

// Curses reads terminal entries into globals, so these take turns.
@Suite("Finding out what a terminal can do", .serialized)
struct DetectionTests {
  @Test(
    "the tier and the colours come from the terminal database",
    arguments: [
      ("vt100", TerminalTier.vt100, ColourDepth.none), ("vt220", .vt220, .none),
      ("linux", .linuxConsole, .eight), ("xterm-256color", .xterm, .full),
      ("xterm", .xterm, .eight),
    ])
  func tiers(type: String, tier: TerminalTier, depth: ColourDepth) throws {
    let found = try abilities(type)
    #expect(found.tier == tier)
    #expect(found.depth == depth)
  }

  @Test("NO_COLOR and --mono leave the tier and take the colours")
  func colourless() throws {
    let refused = try abilities("xterm-256color", refusesColour: true)
    #expect(refused.tier == .xterm)
    #expect(refused.depth == .none)
    #expect(try abilities("linux", isMonochrome: true).depth == .none)
  }

  @Test("lines are Unicode on colour terminals of a UTF-8 locale, ASCII on colourless ones there")
  func lineDrawing() throws {
    #expect(try abilities("xterm-256color").lineDrawing == .utf8)
    #expect(try abilities("xterm-256color", encoding: .singleByte).lineDrawing == .acs)
    #expect(try abilities("vt100").lineDrawing == .ascii)
    #expect(try abilities("vt100", encoding: .singleByte).lineDrawing == .acs)
    #expect(try abilities("xterm-256color", isASCII: true).lineDrawing == .ascii)
  }

  @Test("a terminal without addressing, without a name or with an unknown one is refused")
  func refusals() {
    func refusal(_ type: String?) -> TerminalRefusal? {
      do throws(TerminalRefusal) {
        _ = try TerminalAbilities.ofType(
          options: options, environment: TerminalEnvironment(type: type))
        return nil
      } catch {
        return error
      }
    }
    #expect(refusal(nil) == .noType)
    #expect(refusal("dumb") == .noCursorAddressing("dumb"))
    #expect(refusal("no-such-terminal") == .unknownType("no-such-terminal"))
    #expect(refusal("vt100") == nil)
  }

  @Test("every refusal is one sentence that names the command to use instead")
  func wording() {
    let refusals: [TerminalRefusal] = [
      .inputNotATerminal, .outputNotATerminal, .noType, .unknownType("x"),
      .noCursorAddressing("dumb"), .notStarted("x"),
    ]
    for refusal in refusals {
      #expect(refusal.sentence.contains("crossbill --plain"))
      #expect(refusal.sentence.hasSuffix("."))
      #expect(!refusal.sentence.contains("\n"))
    }
    #expect(
      TerminalRefusal.noCursorAddressing("dumb").sentence
        .hasPrefix("This terminal (dumb) cannot show screens"))
  }

  @Test("a hostile TERM is not sent to the screen")
  func hostileName() {
    #expect(!TerminalRefusal.unknownType("a\u{1B}[2Jb").sentence.contains("\u{1B}"))
  }

  @Test("a remote terminal gets more time for the rest of a key")
  func escapeDelay() {
    #expect(TerminalEnvironment(type: "vt100").escapeDelayMilliseconds == 25)
    #expect(TerminalEnvironment(type: "vt100", isRemote: true).escapeDelayMilliseconds == 100)
    #expect(
      TerminalEnvironment(type: "vt100", isRemote: true, escapeDelay: 40).escapeDelayMilliseconds
        == 40)
  }
}
