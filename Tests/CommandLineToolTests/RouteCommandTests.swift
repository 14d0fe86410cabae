import CommandLineTool
import Foundation
import TestSupport
import Testing
import Units

@Suite("crossbill route and crossbill ports")
struct RouteCommandTests {
  private struct RouteJSON: Decodable {
    struct Leg: Decodable {
      var from: String
      var to: String
      var toKind: String
      var around: String?
      var distance: Distance
    }
    struct Miles: Decodable {
      var country: String
      var distance: Distance
    }
    struct Passed: Decodable {
      var code: String
      var name: String
      var reason: String
    }
    struct Crossing: Decodable {
      var port: PortJSON
      var alternatives: [Passed]
      var passedOver: [Passed]
    }
    struct Transit: Decodable {
      var deliveryDay: CalendarDay
      var businessDays: Int
      var basis: String
    }
    struct Step: Decodable {
      var label: String
      var source: String
    }
    var distance: Distance
    var isEstimate: Bool
    var countries: [Miles]
    var legs: [Leg]
    var points: [[String: String]]
    var crossings: [Crossing]
    var transit: Transit
    var doubts: [String]
    var explanation: [Step]?
  }

  private struct PortJSON: Decodable {
    struct Office: Decodable {
      var value: String
      var confidence: String
    }
    var code: String
    var name: String
    var officeCode: Office?
    var commercialLanes: Int?
    var limits: [String]
  }

  @Test("a route is told with its legs, port, sides, days and doubts")
  func text() throws {
    let result = try Shell().run(
      "route", "--from", "48201", "--to", "M5V 2T6", "--ship", "tomorrow")
    #expect(result.status == .done)
    #expect(result.errors.isEmpty)
    for part in [
      "Detroit MI > Toronto ON", "(estimated)", "United States 3 mi, Canada",
      "CBSA 0453, 13 commercial lanes US-bound, FAST both ways",
      "hours US 24 h, CA 24 h (UNVERIFIED)", "Other ports:", "Passed over:", "limited in height",
      "not known to have opened", "delivery Fri 27 Nov 2026: 2 business days, estimated",
    ] {
      #expect(result.output.contains(part), "\(part)")
    }
    #expect(!result.output.contains("[Newell"))
  }

  @Test("no line of the usual answer is wider than a terminal of 80 columns with long names")
  func width() throws {
    let result = try Shell().run("route", "--from", "M5V 2T6", "--to", "10001")
    let lines = result.output.split(separator: "\n")
    #expect(lines.allSatisfy { $0.count <= 100 })
  }

  @Test("--map draws the road first, in braille or in plain signs by locale and choice")
  func map() throws {
    let arguments = ["route", "--from", "48201", "--to", "M5V 2T6", "--map"]
    let braille = try Shell(variables: ["LANG": "en_CA.UTF-8", "TERM": "xterm"]).run(arguments)
    #expect(braille.output.unicodeScalars.contains { (0x2801...0x28FF).contains($0.value) })
    let wanted = [
      try Shell(variables: ["LANG": "en_CA.UTF-8", "TERM": "xterm"]).run(arguments + ["--ascii"]),
      try Shell(variables: ["LANG": "C", "TERM": "xterm"]).run(arguments),
      try Shell(variables: ["LC_ALL": "C.UTF-8", "TERM": "vt100"]).run(arguments),
      try Shell(variables: ["LANG": "C.UTF-8", "TERM": "linux"]).run(arguments),
    ]
    for result in wanted {
      let map = result.output.split(separator: "\n", omittingEmptySubsequences: false).prefix(23)
      #expect(map.allSatisfy { $0.allSatisfy(\.isASCII) && $0.count <= 78 })
      let text = map.joined(separator: "\n")
      for part in ["***", "+", "Toronto ON", "Detroit MI", "Erie", "border"] {
        #expect(text.contains(part), "\(part)")
      }
      #expect(result.output.contains("Other ports:"))
      #expect(result.status == .done)
    }
  }

  @Test("--explain shows the arithmetic and the source of every step")
  func explain() throws {
    let result = try Shell().run(
      "route", "--from", "M5V 2T6", "--to", "10001", "--explain")
    for part in [
      "mi straight x 1.2, round Lake Ontario", "mi straight x 1.17 (over 250 mi)",
      "[Newell 1980 and O'Sullivan 1996", "GeoNames (CC BY 4.0)", "days under way: 3 business days",
      "UNVERIFIED]",
    ] {
      #expect(result.output.contains(part), "\(part)")
    }
  }

  @Test("JSON has everything, with the points in order")
  func json() throws {
    let result = try Shell().run(
      "route", "--from", "M5V 2T6", "--to", "10001", "--ship", "2026-11-24", "--json", "--explain")
    #expect(result.status == .done)
    let answer = try result.json(RouteJSON.self)
    #expect(answer.isEstimate)
    #expect(answer.countries.map(\.country) == ["CA", "US"])
    #expect(answer.legs.map(\.toKind) == ["waypoint", "port", "destination"])
    #expect(answer.legs[0].around == "Lake Ontario")
    #expect(answer.points.count == 4)
    #expect(answer.points[1] == ["latitude": "43.2557", "longitude": "-79.8711"])
    #expect(answer.crossings[0].port.code == "0901")
    #expect(answer.crossings[0].port.officeCode?.confidence == "secondary")
    #expect(answer.crossings[0].alternatives.first?.name == "Lewiston Bridge")
    #expect(answer.transit.basis == "estimated")
    #expect(answer.explanation?.count == 2)
  }

  @Test("a named port is taken; one with an objection ends with 1")
  func named() throws {
    let shell = try Shell()
    let lewiston = shell.run(
      "route", "--from", "M5V 2T6", "--to", "10001", "--port", "lewiston")
    #expect(lewiston.status == .done)
    #expect(lewiston.output.contains("by Lewiston Bridge"))
    let tunnel = shell.run("route", "--from", "48201", "--to", "M5V 2T6", "--port", "tunnel")
    #expect(tunnel.status == .needsAttention)
    #expect(tunnel.output.contains("You named Detroit-Windsor Tunnel: limited in height."))
  }

  @Test("a promise, a mode and a cut-off change the days")
  func days() throws {
    let shell = try Shell()
    let promised = shell.run(
      "route", "--from", "48201", "--to", "M5V 2T6", "--ship", "2026-11-24", "--days", "1")
    #expect(promised.output.contains("delivery Wed 25 Nov 2026: 1 business day, promised"))
    let late = shell.run(
      "route", "--from", "48201", "--to", "M5V 2T6", "--ship", "2026-11-24", "--ready", "17:00",
      "--cut-off", "16:00", "--mode", "truckload")
    #expect(late.output.contains("Pickup Wed 25 Nov"))
  }

  @Test("freight kept to other carriers is warned of, and ends with 1")
  func cabotage() throws {
    let result = try Shell().run(
      "route", "--from", "48201", "--to", "60601", "--carrier-country", "CA")
    #expect(result.status == .needsAttention)
    #expect(result.output.contains("! Detroit MI > Chicago IL lies within United States"))
    #expect(result.output.contains("19 CFR 123.14"))
  }

  @Test(
    "a lane that leaves the map ends with 65 and one sentence",
    arguments: [
      ("96813", "Destination \"96813\" is Hawaii"), ("A1C 1A1", "the island of Newfoundland"),
      ("DE 10115", "lies in Germany"), ("48299", "has no point in"),
    ])
  func offTheMap(to: String, words: String) throws {
    let result = try Shell().run("route", "--from", "48201", "--to", to)
    #expect(result.status == .badInput)
    #expect(result.output.isEmpty)
    #expect(result.errors.contains(words))
    #expect(result.errors.split(separator: "\n").count == 1)
  }

  @Test("a refusal as JSON has field, reason and mend")
  func refusalJSON() throws {
    let result = try Shell().run(
      "route", "--from", "48201", "--to", "M5V 2T6", "--port", "nowhere", "--json")
    #expect(result.status == .badInput)
    let problem = try #require(try result.errorJSON().errors.first)
    #expect(problem.field == "port \"nowhere\"")
    #expect(problem.reason == "is no port of entry that is known")
    #expect(problem.mend == "`crossbill ports` lists them")
  }

  @Test(
    "a wrong value is told with its field",
    arguments: [
      (["--ready", "25:00"], "Ready \"25:00\" is not a time of day; type it as 07:30."),
      (["--ship", "someday"], "Ship day \"someday\" is not a date"),
      (["--days", "0"], "Days \"0\" is not one of the choices"),
      (["--carrier-country", "QQ"], "Carrier country \"QQ\" is not a country code"),
    ])
  func wrong(options: [String], words: String) throws {
    let shell = try Shell()
    let result = shell.run(
      "route", "--from", "48201", "--to", "M5V 2T6", options[0], options[1])
    #expect(result.status == .badInput)
    #expect(result.errors.hasPrefix(words), "\(result.errors)")
  }

  @Test("hostile text reaches the terminal only escaped")
  func hostile() throws {
    let result = try Shell().run(
      "route", "--from", "48201", "--to", "M5V 2T6", "--port", "x\u{1B}[2J\u{202E}")
    #expect(result.status == .badInput)
    #expect(!result.errors.contains("\u{1B}"))
    #expect(!result.errors.contains("\u{202E}"))
  }

  @Test("ports are listed with what is known and how sure it is")
  func ports() throws {
    let shell = try Shell()
    let result = shell.run("ports")
    #expect(result.status == .done)
    for part in [
      "3801  380001  Detroit Ambassador Bridge MI / Windsor Ambassador Bridge CA-ON",
      "CBSA 0452 (UNVERIFIED)", "! not known to have opened", "no commercial lane",
      "2304  230404  Laredo World Trade Bridge TX / Nuevo Laredo MX",
      "hours US 07:00-24:00, MX UNKNOWN",
    ] {
      #expect(result.output.contains(part), "\(part)")
    }
    let ports = try shell.run("ports", "--json").json([PortJSON].self)
    #expect(ports.count == 78)
    #expect(ports.contains { $0.commercialLanes == 0 })
    let narrowed = try shell.run("ports", "detroit", "--json").json([PortJSON].self)
    #expect(narrowed.map(\.code) == ["3801", "3801", "3801"])
    #expect(shell.run("ports", "nowhere").status == .badInput)
  }
}
