/// A burst of characters; see ``InputEvent/burst(_:endsWithEnter:isPaste:)``.
struct Burst: Hashable {
  var text: String
  var endsWithEnter: Bool
  var isPaste: Bool

  /// Whether it can only be keys that piled up on a slow line: letters that move in a list.
  var isMovement: Bool { !isPaste && text.allSatisfy { "jkgG".contains($0) } }
}

extension Program {
  /// Takes in a burst: as text where text is taken, else as keys; a paste never presses keys.
  mutating func handle(_ burst: Burst) -> [ProgramCommand<Message>] {
    if overlay != nil { return insertIntoOverlay(burst) }
    notice = nil
    if isText(burst) {
      return send(.burst(burst.text, endsWithEnter: burst.endsWithEnter))
    }
    if burst.isPaste {
      notice = Notice(.info, "Nothing here takes pasted text.")
      return [.ring]
    }
    return play(burst)
  }

  private func isText(_ burst: Burst) -> Bool {
    switch page.screen.burstUse {
    case .text: true
    case .scans:
      !burst.text.isEmpty && !burst.isMovement && (burst.isPaste || burst.endsWithEnter)
    case .keys: false
    }
  }

  /// The characters that end the program as keys.
  var endingCharacters: Set<Character> {
    let keys = [FrameActions.quit, FrameActions.back].flatMap { table.keys(of: $0) }
    return Set(
      keys.compactMap { key in if case .character(let character) = key { character } else { nil } })
  }

  /// Presses the characters one by one, until something takes text: that gets the rest.
  ///
  /// A burst does not end the program, since the rest of a scan would go to the shell.
  private mutating func play(_ burst: Burst) -> [ProgramCommand<Message>] {
    var commands: [ProgramCommand<Message>] = []
    var rest = burst
    while let character = rest.text.first {
      if overlay != nil || page.screen.capturesText { return commands + handle(rest) }
      rest.text.removeFirst()
      let pressed = handle(.character(character))
      if pressed.contains(where: \.isQuit) {
        notice = Notice(.info, "\(character) came with other characters; press it alone to leave.")
        return commands + [.ring]
      }
      commands += pressed
    }
    guard burst.endsWithEnter else { return commands }
    return commands + (overlay == nil ? handle(.enter) : insertIntoOverlay(rest))
  }
}
