import TerminalKit

@testable import Dashboard

/// Something that plays the dashboard, and what can be read off its screen.
protocol ProgramReading {
  var program: Program<DashboardMessage> { get }
}

extension ProgramReading {
  var frame: Frame { program.frame() }

  var lines: [String] { frame.grid.plainLines(ascii: true) }

  var text: String { frame.grid.plainText(ascii: true) }

  /// The message without its wrapping: what stands between the lower rule and the footer.
  var messageLine: String {
    let rows = lines.dropLast()
    let rule = rows.lastIndex { $0.hasPrefix("---") } ?? rows.startIndex
    return rows[(rule + 1)...].map { $0.drop { $0 == " " } }.joined(separator: " ")
  }

  var footer: String { lines[lines.count - 1] }

  /// The last part of the way to the screen that takes the keys.
  var title: String { program.screen.breadcrumb.last ?? "" }

  /// The row that the pointer stands on, by its marker.
  var pointedLine: String? { lines.dropFirst(2).first { $0.hasPrefix(">") } }

  /// The quotes of the list, in the shown order.
  var shownQuotes: [String] {
    lines.compactMap { line in
      line.split(whereSeparator: { $0 == " " || $0 == ">" }).first.map(String.init)
    }.filter { $0.hasPrefix("Q-") }
  }
}
