import Dashboard
import TerminalKit
import TestSupport
import Testing

@Suite("The table of actions")
struct ActionTableTests {
  private let table = Dashboard.actionTable()

  @Test("every action has a title, a sentence of help and a group")
  func help() {
    for (_, action) in table.all {
      #expect(!action.title.isEmpty && action.title.count <= 19, "\(action.id.rawValue)")
      #expect(action.help.hasSuffix("."), "\(action.id.rawValue)")
      #expect(!action.group.isEmpty, "\(action.id.rawValue)")
    }
  }

  @Test("every action has a key that every keyboard has")
  func plainKey() {
    for (_, action) in table.all {
      let hasPlain = action.keys.contains { key in
        switch key {
        case .character, .control, .enter, .escape: true
        default: false
        }
      }
      #expect(hasPlain, "\(action.id.rawValue)")
    }
  }

  @Test("no two actions that can be asked for on one screen share a key")
  func noConflict() {
    for context in table.screens {
      var taken: [Key: ActionID] = [:]
      for action in context.actions + table.frame.actions {
        for key in table.keys(of: action) {
          #expect(taken[key] == nil, "\(context.id): \(key.name) of \(action.id.rawValue)")
          taken[key] = action.id
        }
      }
    }
  }

  @Test("names are unique, and begin with the place where the action works")
  func names() {
    let names = table.all.map(\.action.id.rawValue)
    #expect(Set(names).count == names.count)
    for (context, action) in table.all {
      #expect(action.id.rawValue.hasPrefix(context.id + "."))
    }
  }

  @Test("help lists every action of each screen")
  func helpLists() throws {
    let places = [
      (["1"], "overview"), (["2"], "quotes"), (["2", "End", "Enter"], "offers"), (["3"], "rates"),
      (["3", "Enter"], "sheet"),
    ]
    for (keys, context) in places {
      var robot = Robot(try FixedDesk.demo(), size: Size(columns: 220, rows: 70))
      for key in keys { robot.press(key) }
      robot.press("?")
      let shown = try #require(table.screens.first { $0.id == context })
      for action in shown.actions + table.frame.actions {
        #expect(robot.text.contains(action.help), "\(action.id.rawValue)")
      }
    }
  }

  @Test("the palette finds an action by its name and does it")
  func palette() throws {
    var robot = Robot(try FixedDesk.demo())
    robot.press(":")
    robot.type("new quote")
    robot.press("Enter")
    #expect(robot.title == "New quote")
  }

  @Test("the user's keys replace those of the table, in the footer too")
  func keymap() throws {
    var robot = Robot(
      try FixedDesk.demo(), keymap: Keymap(keys: ["overview.new": [.function(5)]]))
    #expect(robot.footer.contains("F5 New quote"))
    robot.press("n")
    #expect(robot.title == "Overview")
    robot.press("F5")
    #expect(robot.title == "New quote")
  }

  @Test("the key reference has every action with its keys and its name")
  func reference() {
    let text = KeyReference.markdown(table)
    for (_, action) in table.all {
      #expect(text.contains("| `\(action.id.rawValue)` |"))
      #expect(text.contains("\(action.title): \(action.help)"))
    }
  }

  @Test("as text it is aligned, and no line is wider than the page", arguments: [80, 132])
  func referenceText(columns: Int) {
    let lines = KeyReference.text(table, columns: columns).split(
      separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.allSatisfy { $0.count <= columns })
    #expect(lines.filter { $0.first != " " && !$0.isEmpty }.count == table.screens.count + 1)
    for (_, action) in table.all {
      let line = lines.first { $0.contains("(\(action.id.rawValue))") }
      let names = table.keys(of: action).map(\.name).joined(separator: " ")
      #expect(line?.hasPrefix("  \(names) ") == true, "\(action.id)")
    }
  }
}
