import Carriers
import CommandLineTool
import Foundation
import Shipping
import Storage
import Synchronization
import TestSupport
import Testing
import Units

@Suite("crossbill quote and doctor, with live carriers")
struct LiveQuoteTests {
  private static let key = "key_0123456789abcdef"
  private static let connection = [
    "KARRIO_URL": "https://karrio.example.com", "KARRIO_API_KEY": key,
  ]
  private static let rate =
    #"{"carrier_name":"maple_freight","currency":"USD","service":"standard","total_charge":28.56,"#
    + #""transit_days":4,"extra_charges":[{"name":"Base Charge","amount":24.1},"#
    + #"{"name":"Fuel surcharge","amount":4.46}]}"#

  /// A world in which Karrio answers by a closure; it keeps what was asked.
  private final class World: Sendable {
    private final class Kept: Sendable { let paths = Mutex<[String]>([]) }

    let shell: Shell
    private let kept = Kept()

    init(
      _ variables: [String: String] = LiveQuoteTests.connection,
      _ answer: @escaping @Sendable (HTTPRequest) throws(HTTPFailure) -> HTTPResponse
    ) throws {
      shell = try Shell(
        variables: variables,
        transport: HTTPTransport { [kept] request, _ throws(HTTPFailure) in
          kept.paths.withLock { $0.append(request.path) }
          return try answer(request)
        })
    }

    var asked: [String] { kept.paths.withLock { $0 } }

    func quote(_ more: [String] = []) -> Shell.Result {
      shell.run(
        ["quote", "--from", "48201", "--to", "M5V 2T6", "--unit", "carton 10x8x6 8.5lb class 70"]
          + more)
    }
  }

  private func replying(_ body: String, status: Int = 200) throws -> World {
    try World { _ in HTTPResponse(status: status, body: Array(body.utf8)) }
  }

  private func failing(_ failure: HTTPFailure) throws -> World {
    try World { _ throws(HTTPFailure) in throw failure }
  }

  private struct Answer: Decodable {
    struct RefusalAnswer: Decodable {
      var carrier: String
      var sentence: String
    }
    var number: String?
    var offers: [Offer]
    var refusals: [RefusalAnswer]
  }

  @Test("live offers are printed with every line and their source")
  func text() throws {
    let world = try replying(#"{"messages":[],"rates":[\#(Self.rate)]}"#)
    let result = world.quote()
    #expect(result.status == .done)
    #expect(
      result.output.contains("Maple Freight standard  28.56 USD  4 days, stands until Mon 23 Nov"))
    #expect(result.output.contains("base charge"))
    #expect(result.output.contains("source: Karrio: Maple Freight"))
    #expect(result.errors.isEmpty)
    #expect(world.asked == ["/v1/proxy/rates"])
  }

  @Test("as JSON they say that they are live, to the cent")
  func json() throws {
    let answer = try replying(#"{"messages":[],"rates":[\#(Self.rate)]}"#).quote(["--json"])
      .json(Answer.self)
    #expect(answer.offers.map(\.total) == [Money(minorUnits: 28_56, .usd)])
    #expect(answer.offers.map(\.service.basis) == [.live])
  }

  @Test("they join the sheets' offers, cheapest first")
  func joined() throws {
    let world = try replying(#"{"messages":[],"rates":[\#(Self.rate)]}"#)
    let sheet = try world.shell.exampleSheet()
    #expect(world.shell.run(["import", sheet]).status == .done)
    let answer = try world.quote(["--json"]).json(Answer.self)
    #expect(Set(answer.offers.map(\.service.basis)) == [.live, .sheet])
    let totals = answer.offers.map(\.total.minorUnits)
    #expect(totals == totals.sorted())
  }

  @Test("--save keeps them with the quote")
  func saved() throws {
    let world = try replying(#"{"messages":[],"rates":[\#(Self.rate)]}"#)
    let answer = try world.quote(["--json", "--save"]).json(Answer.self)
    let number = try #require(answer.number.flatMap { QuoteNumber(parsing: $0) })
    let store = try SQLiteStore(
      path: world.shell.folder.path + "/data/crossbill/crossbill.sqlite")
    #expect(try store.quote(number: number)?.value.offers == answer.offers)
  }

  @Test("--offline asks nobody")
  func offline() throws {
    let world = try replying(#"{"messages":[],"rates":[\#(Self.rate)]}"#)
    let result = world.quote(["--offline"])
    #expect(result.status == .needsAttention)
    #expect(world.asked.isEmpty)
    #expect(!result.output.contains("Karrio"))
  }

  @Test("for another day nobody is asked, and Karrio says why")
  func anotherDay() throws {
    let world = try replying(#"{"messages":[],"rates":[\#(Self.rate)]}"#)
    let result = world.quote(["--as-of", "2026-11-20"])
    #expect(world.asked.isEmpty)
    #expect(
      result.output.contains(
        "- Karrio: no offer: live prices are of today, and one of Fri 20 Nov 2026 is wanted, "
          + "Karrio; leave the date out."))
  }

  @Test("a request with sheets of its own asks nobody, so that it can be run again anywhere")
  func ownSheets() throws {
    let world = try replying(#"{"messages":[],"rates":[\#(Self.rate)]}"#)
    let example = world.shell.run(["quote", "--example"]).output
    let path = try world.shell.file("request.json", example)
    #expect(world.shell.run(["quote", "--request", path]).status == .done)
    #expect(world.asked.isEmpty)
  }

  @Test(
    "a service that cannot be reached is 69 where it was the only one to ask",
    arguments: [
      HTTPFailure.timedOut, .unreachable(detail: "nothing listens there"), .insecure(detail: "x"),
    ])
  func unreachable(_ failure: HTTPFailure) throws {
    let result = try failing(failure).quote()
    #expect(result.status == .unavailable)
    #expect(result.output.contains("- Karrio: no offer: "))
  }

  @Test("with sheets on the desk it is a line among the others, and the status is theirs")
  func unreachableWithSheets() throws {
    let world = try failing(.timedOut)
    let sheet = try world.shell.exampleSheet()
    #expect(world.shell.run(["import", sheet]).status == .done)
    let done = world.quote()
    #expect(done.status == .done)
    #expect(done.output.contains("- Karrio: no offer: no answer within 20 s"))
    let none = world.shell.run([
      "quote", "--from", "30301", "--to", "T2P 1J9", "--unit", "carton 10x8x6 8.5lb class 70",
    ])
    #expect(none.status == .needsAttention)
  }

  @Test(
    "a service that was reached and said no needs attention",
    arguments: [(401, "{}"), (404, "{}"), (200, #"{"rates":[]}"#), (200, "<html>")])
  func refused(_ status: Int, _ body: String) throws {
    #expect(try replying(body, status: status).quote().status == .needsAttention)
  }

  @Test("a service that failed itself may be there later")
  func failed() throws {
    #expect(try replying("busy", status: 503).quote().status == .unavailable)
  }

  @Test("a key file that others may read is refused with the command that mends it")
  func openFile() throws {
    let world = try World([:]) { _ in HTTPResponse(status: 200) }
    let path = try world.shell.file(
      "config/crossbill/carriers.toml",
      "[karrio]\nurl = \"https://karrio.example.com\"\napi-key = \"\(Self.key)\"\n")
    #expect(chmod(path, 0o644) == 0)
    let result = world.quote()
    #expect(result.status == .needsAttention)
    #expect(result.output.contains("chmod 600 \(path)"))
    #expect(!result.output.contains(Self.key))
    let doctor = world.shell.run(["doctor"])
    #expect(doctor.status == .needsAttention)
    #expect(doctor.output.contains("> chmod 600 \(path)"))
    #expect(world.asked.isEmpty)
    #expect(chmod(path, 0o600) == 0)
    #expect(world.quote().output.contains("it is empty"))
    #expect(world.asked == ["/v1/proxy/rates"])
  }

  @Test("doctor says who is set up and whether it answers, and never the key")
  func doctor() throws {
    let fine = try replying(#"{"results":[{"display_name":"Maple Freight","active":true}]}"#)
    let result = fine.shell.run(["doctor"])
    #expect(
      result.words.contains(
        "OK live rates Karrio at https://karrio.example.com answers for "
          + "Maple Freight"))
    #expect(fine.asked == ["/v1/connections"])
    let wrong = try replying(#"{"errors":[{"message":"no \#(Self.key)"}]}"#, status: 401)
      .shell.run(["doctor", "--json"])
    #expect(wrong.output.contains("Karrio: the key was refused (status 401)"))
    let silent = try failing(.timedOut).shell.run(["doctor"])
    #expect(silent.words.contains("Karrio: no answer within 10 s"))
    let none = try World([:]) { _ in HTTPResponse(status: 200) }
    #expect(none.shell.run(["doctor"]).words.contains("none; KARRIO_URL and KARRIO_API_KEY"))
    #expect(none.asked.isEmpty)
    for text in [result.output, wrong.output, silent.output] { #expect(!text.contains(Self.key)) }
  }

  @Test("hostile answers reach the terminal without a control character")
  func hostile() throws {
    let result = try replying(
      #"{"messages":[{"carrier_name":"e\u001b[2Jvil","message":"\u001b]0;x\u0007\u202eno"}],"#
        + #""rates":[{"carrier_name":"a\u009bb","currency":"USD","service":"\u0000","#
        + #""total_charge":5}]}"#,
      status: 207
    ).quote()
    #expect(result.output.contains("5.00 USD"))
    let isControl = result.output.unicodeScalars.contains {
      $0 != "\n" && [.control, .format].contains($0.properties.generalCategory)
    }
    #expect(!isControl)
  }
}

extension Shell {
  /// Writes the example sheet into the folder and answers its path.
  fileprivate func exampleSheet() throws -> String {
    let result = run(["import", "--example", folder.path])
    #expect(result.status == .done, "\(result.errors)")
    return folder.path + "/maple-freight.toml"
  }
}
