public import TerminalKit

/// A screen as two plain texts: what stands in its cells and what the cells mean.
///
/// They are kept apart so that another wording does not touch the meanings, nor another meaning
/// the wordings.
public struct ScreenPlanes: Hashable, Sendable {
  /// The characters, one line a row, without trailing blanks.
  public let text: String
  /// One letter a cell, without trailing cells of ordinary text, then a legend and the cursor.
  public let roles: String

  /// Takes both texts of a frame.
  ///
  /// - Parameters:
  ///   - frame: the screen.
  ///   - ascii: whether drawing signs take their ASCII form; otherwise Unicode.
  public init(_ frame: Frame, ascii: Bool) {
    text = frame.grid.plainText(ascii: ascii)
    roles = ScreenPlanes.roles(of: frame)
  }

  /// The letter that stands for a role.
  public static func letter(of role: Role) -> Character {
    switch role {
    case .text: "."
    case .muted: "m"
    case .title: "T"
    case .tabSelected: "t"
    case .heading: "H"
    case .figure: "F"
    case .columnHeader: "C"
    case .selected: "S"
    case .marked: "*"
    case .field: "f"
    case .fieldFocused: "E"
    case .fieldRefused: "R"
    case .good: "g"
    case .warning: "w"
    case .danger: "d"
    case .uncertain: "u"
    case .rule: "-"
    case .key: "k"
    case .keyTitle: "K"
    case .message: "M"
    case .match: "="
    case .mapCoast: "c"
    case .mapLake: "l"
    case .mapBorder: "b"
    case .mapRoad: "r"
    case .mapPlace: "p"
    }
  }

  private static func roles(of frame: Frame) -> String {
    var text = ""
    var used: Set<Role> = []
    for row in 0..<frame.grid.size.rows {
      var line = ""
      for cell in frame.grid.row(row) {
        line.append(letter(of: cell.role))
        used.insert(cell.role)
      }
      while line.last == "." { line.removeLast() }
      text += line + "\n"
    }
    text += "\n"
    for role in Role.allCases where used.contains(role) {
      text += "\(letter(of: role)) \(role.rawValue)\n"
    }
    if let cursor = frame.cursor { text += "cursor \(cursor.column),\(cursor.row)\n" }
    return text
  }
}
