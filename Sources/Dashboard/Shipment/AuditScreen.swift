import Shipping
public import TerminalKit
import Units
import Workflows

/// The invoices of a shipment, each beside what was booked, line by line, with the letter that disputes
/// what differs.
public struct AuditScreen: ReadingScreen {
  /// The actions of the screen: it is only read.
  public static let context = ActionContext(
    id: "audit", title: "Invoices", actions: ReadingActions.all("audit"))

  private let number: String
  var pane: TextPane

  /// Makes the screen of a shipment's invoices, the latest first.
  init(_ audits: [AuditInvoice.Audited], of number: String) {
    self.number = number
    pane = TextPane(
      audits.isEmpty ? ["No invoice of it is on the desk."] : audits.flatMap(Self.lines))
  }

  /// The way here.
  public var breadcrumb: [String] { ["Overview", number, "Invoices"] }

  private static func lines(of audited: AuditInvoice.Audited) -> [TextLine] {
    let comparison = AuditText.lines(audited).enumerated().map { index, line in
      TextLine(line, role: index == 0 ? .heading : line.hasPrefix("!") ? .warning : .text)
    }
    let letter = audited.letter.map { letter in
      [TextLine(""), TextLine("A letter that disputes it", role: .heading), TextLine("")]
        + letter.text.split(separator: "\n", omittingEmptySubsequences: false)
        .map { TextLine(String($0)) }
    }
    return comparison + (letter ?? []) + [TextLine("")]
  }
}
