import CNcurses

/// The bytes that put a terminal back when the program cannot do it in order any more.
///
/// They are made while all is well, since the handler of a crash may neither allocate nor ask.
enum RestoreSequence {
  /// What the terminal was switched to besides the screen itself.
  struct Modes: Hashable {
    var hasColour = false
    var reportsMouse = false
    var marksPastes = false
  }

  /// The bytes for the running curses terminal.
  ///
  /// - Parameters:
  ///   - modes: what was switched on.
  ///   - rows: the height of the screen; a terminal without a second screen continues below it.
  /// - Returns: the bytes, without marks for delays.
  static func bytes(_ modes: Modes, rows: Int) -> [UInt8] {
    bytes(modes, rows: rows, capability: capability, expand: expand)
  }

  /// The bytes, from a lookup of capabilities; curses names are those of terminfo(5).
  static func bytes(
    _ modes: Modes, rows: Int, capability: (String) -> [UInt8]?,
    expand: ([UInt8], Int, Int) -> [UInt8]
  ) -> [UInt8] {
    var result: [UInt8] = []
    if modes.marksPastes { result += capability("BD") ?? [] }
    if modes.reportsMouse {
      result += capability("XM").map { expand($0, 0, 0) } ?? Array("\u{1B}[?1000l".utf8)
    }
    result += capability("sgr0") ?? []
    if modes.hasColour { result += (capability("op") ?? []) + (capability("oc") ?? []) }
    result += capability("rmkx") ?? []
    result += capability("cnorm") ?? []
    result += capability("cup").map { expand($0, max(0, rows - 1), 0) } ?? []
    if let leave = capability("rmcup") {
      result += leave
    } else {
      result += (capability("el") ?? []) + [0x0D, 0x0A]
    }
    return withoutDelays(result)
  }

  /// The bytes that give the shell's prompt a line of its own, sent after curses has left the cursor
  /// in the last line: nothing on a terminal with a second screen, else the footer is erased.
  static func ownLine(capability: (String) -> [UInt8]?) -> [UInt8] {
    if capability("rmcup") != nil { return [] }
    return capability("el").map(withoutDelays) ?? [0x0D, 0x0A]
  }

  /// A capability's bytes without its marks for delays, `$<5>`.
  static func withoutDelays(_ bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    var index = 0
    while index < bytes.count {
      if bytes[index] == UInt8(ascii: "$"), index + 1 < bytes.count,
        bytes[index + 1] == UInt8(ascii: "<"),
        let end = bytes[index...].firstIndex(of: UInt8(ascii: ">"))
      {
        index = end + 1
      } else {
        result.append(bytes[index])
        index += 1
      }
    }
    return result
  }

  /// The bytes of a capability of the running terminal.
  static func capability(_ name: String) -> [UInt8]? {
    curses_capability(name).map(bytes(of:))
  }

  private static func expand(_ bytes: [UInt8], _ first: Int, _ second: Int) -> [UInt8] {
    let terminated = bytes.map { CChar(bitPattern: $0) } + [0]
    return terminated.withUnsafeBufferPointer { buffer in
      guard let base = buffer.baseAddress,
        let expanded = curses_expand(base, Int32(first), Int32(second))
      else { return [] }
      return self.bytes(of: expanded)
    }
  }

  private static func bytes(of text: UnsafePointer<CChar>) -> [UInt8] {
    var result: [UInt8] = []
    var at = text
    while at.pointee != 0 {
      result.append(UInt8(bitPattern: at.pointee))
      at += 1
    }
    return result
  }
}
