import BuiltInThemes
import TerminalKit
import Testing

@Suite("What can be told apart without colour")
struct DistinctionTests {
  @Test("each state carries a sign of its own that no other state has")
  func tags() {
    let tags = Role.states.compactMap(\.tag)
    #expect(tags.count == Role.states.count)
    #expect(Set(tags).count == tags.count)
    #expect(tags.allSatisfy { !$0.isEmpty && $0.count <= Role.tagColumns })
    #expect(Role.allCases.filter { $0.tag != nil }.count == Role.states.count)
  }

  @Test("the signs are the ones that the manual names")
  func signs() {
    #expect(Role.good.tag == "OK")
    #expect(Role.warning.tag == "!")
    #expect(Role.danger.tag == "!!")
    #expect(Role.uncertain.tag == "?")
    #expect(Role.text.tag == nil)
  }

  @Test("no two states differ by colour alone", arguments: Showing.all)
  func states(showing: Showing) {
    for (one, other) in pairs(Role.states) {
      let shapes = shape(showing.look(one)) != shape(showing.look(other))
      let tags = one.tag != nil && other.tag != nil && one.tag != other.tag
      #expect(shapes || tags, "\(one.rawValue) and \(other.rawValue)")
    }
  }

  @Test(
    "without colour all states differ by attributes too",
    arguments: Showing.all.filter { $0.depth == .none })
  func monochromeStates(showing: Showing) {
    for (one, other) in pairs(Role.states) {
      #expect(
        showing.look(one).attributes != showing.look(other).attributes,
        "\(one.rawValue) and \(other.rawValue)")
    }
  }

  @Test("the selected line stands out by exchange or by a block of its own", arguments: Showing.all)
  func selected(showing: Showing) {
    let selected = showing.look(.selected)
    let text = showing.look(.text)
    #expect(selected != text)
    if selected.attributes.contains(.reverse) { return }
    let grounds = showing.theme.background.colours(depth: showing.depth)
    let own = selected.background
    #expect(own != nil && own != text.background)
    #expect(own.map { !grounds.contains($0) } ?? false)
  }

  @Test("the three states of a form field differ without colour", arguments: Showing.all)
  func fields(showing: Showing) {
    let fields: [Role] = [.field, .fieldFocused, .fieldRefused]
    for (one, other) in pairs(fields) {
      #expect(showing.look(one) != showing.look(other), "\(one.rawValue) and \(other.rawValue)")
    }
    if showing.depth == .none {
      let attributes = fields.map { showing.look($0).attributes }
      #expect(Set(attributes).count == fields.count)
      #expect(showing.look(.field).attributes != showing.look(.text).attributes)
    }
  }

  @Test("the shown screen's tab differs from the title bar", arguments: Showing.all)
  func tabs(showing: Showing) {
    #expect(shape(showing.look(.title)) != shape(showing.look(.tabSelected)))
  }

  /// What is seen of a look with no sense of colour: its attributes and whether it is a block.
  private func shape(_ look: Look) -> [Bool] {
    [
      look.attributes.contains(.bold), look.attributes.contains(.underline),
      look.attributes.contains(.reverse), look.background != nil,
    ]
  }

  private func pairs(_ roles: [Role]) -> [(Role, Role)] {
    roles.indices.flatMap { one in
      roles.indices.filter { $0 > one }.map { (roles[one], roles[$0]) }
    }
  }
}
