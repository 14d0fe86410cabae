import Foundation
import PseudoTerminal
import TestSupport
import Testing

extension ProgramTests {
  /// The real program against a slow server on this machine.
  @Suite("Live rates on the screen")
  struct LiveRatesTests {
    private static let key = "key_0123456789abcdef"
    private static let rates =
      #"{"messages":[],"rates":[{"carrier_name":"maple_freight","currency":"USD","#
      + #""service":"expedited","total_charge":72.28,"transit_days":2,"extra_charges":["#
      + #"{"name":"Base Charge","amount":61.0},{"name":"Fuel surcharge","amount":11.29}]}]}"#

    private static let reply = LoopbackServer.Step.reply(
      status: "200 OK", headers: ["Content-Type: application/json"], body: rates)

    /// Opens the form with the example's shipment and asks for offers.
    private func ask(_ home: Home, _ server: LoopbackServer) throws -> PseudoTerminal {
      let saved = try home.run(
        "quote", "--save", "--request", try home.exampleRequest(), "--database", home.database)
      try #require(saved.code == 0)
      let terminal = try home.start(
        "--database", home.database, "--screen", "Q-1001", type: "vt100",
        environment: ["KARRIO_URL": server.url, "KARRIO_API_KEY": Self.key],
        waitingFor: "Q-1001")
      terminal.press("e")
      try terminal.wait(forText: "New quote")
      terminal.settle()
      terminal.press(.control("o"))
      return terminal
    }

    /// Everything that the program left in its home.
    private func everything(in home: Home) -> Data {
      home.folder.contents.reduce(into: Data()) { all, name in
        all.append((try? Data(contentsOf: URL(filePath: home.folder.file(name)))) ?? Data())
      }
    }

    @Test("keys work while carriers are asked, offers join as they come, and all is saved")
    func arriving() throws {
      let home = try Home()
      let server = try LoopbackServer(.pause(6_000), Self.reply)
      let terminal = try ask(home, server)
      try terminal.wait(forText: "Asking Karrio")
      terminal.press("?")
      try terminal.wait(forText: "Keys of Offers")
      terminal.press(.escape)
      // Still being asked: the keys did not wait for the answer.
      try terminal.wait(forText: "Asking Karrio")
      try terminal.wait(forText: "72.28")
      try terminal.wait(forText: "1 offer, cheapest first")
      terminal.press(.control("x"))
      #expect(try terminal.waitForExit().shellCode == 0)
      let plain = try home.run("--plain", "--screen", "Q-1002", "--database", home.database)
      #expect(plain.outputText.contains("Maple Freight expedited, 72.28 USD, 2 days"))
      #expect(plain.outputText.contains("not itemised: -0.01 USD"))
      #expect(everything(in: home).range(of: Data(Self.key.utf8)) == nil)
      #expect(server.asked.first?.contains("Authorization: Token \(Self.key)") == true)
    }

    @Test("Control-G gives a silent server up at once, and the comparison says so")
    func givenUp() throws {
      let home = try Home()
      let server = try LoopbackServer(.hold)
      let terminal = try ask(home, server)
      try terminal.wait(forText: "Asking Karrio")
      let pressed = ContinuousClock.now
      terminal.press(.control("g"))
      try terminal.wait(forText: "the question was given up")
      #expect(ContinuousClock.now - pressed < .milliseconds(1_500))
      terminal.press(.control("x"))
      #expect(try terminal.waitForExit().shellCode == 0)
      expectRestored(terminal)
      let plain = try home.run("--plain", "--screen", "Q-1002", "--database", home.database)
      #expect(plain.outputText.contains("Karrio: no offer: the question was given up"))
    }

    @Test("the program can be left while a silent server is asked")
    func left() throws {
      let home = try Home()
      let server = try LoopbackServer(.hold)
      let terminal = try ask(home, server)
      try terminal.wait(forText: "Asking Karrio")
      let pressed = ContinuousClock.now
      terminal.press(.control("x"))
      #expect(try terminal.waitForExit().shellCode == 0)
      #expect(ContinuousClock.now - pressed < .milliseconds(1_500))
      expectRestored(terminal)
    }

    @Test("from the command line a server that is not there is 69 and one sentence")
    func unreachable() throws {
      let home = try Home()
      let port = try LoopbackServer().port
      let run = try home.run(
        "quote", "--from", "48201", "--to", "M5V 2T6", "--unit", "carton 10x8x6 8.5lb",
        environment: ["KARRIO_URL": "http://127.0.0.1:\(port)", "KARRIO_API_KEY": Self.key])
      #expect(run.code == 69)
      #expect(
        run.outputText.contains(
          "- Karrio: no offer: http://127.0.0.1:\(port) cannot be reached (nothing listens there), "
            + "Karrio; check the address and the network, then ask again."))
      #expect(!(run.outputText + run.errorText).contains(Self.key))
    }
  }
}
