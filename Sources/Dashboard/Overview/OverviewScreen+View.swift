import Shipping
import Storage
public import TerminalKit
import Units
import Workflows

extension OverviewScreen {
  /// Draws what needs doing above, counts and latest quotes below.
  public func view(size: Size, options: DisplayOptions) -> Frame {
    var grid = Grid(size: size)
    guard let facts else { return Frame(grid: grid) }
    grid.write("TODAY", column: 1, row: 0, role: .heading)
    grid.write(facts.today.longText, column: 8, row: 0)
    grid.writeRight(summary, endColumn: size.columns - 1, row: 0, role: .figure)
    let layout = layout(in: size)
    for line in layout.urgent { draw(line, at: layout, in: &grid, options: options) }
    if layout.urgent.isEmpty {
      grid.write(
        "Nothing needs you now.", column: 3, row: OverviewLayout.urgentRow, role: .muted)
    }
    if layout.hiddenBelow > 0 {
      grid.writeRight(
        "\(layout.hiddenBelow) more below", endColumn: size.columns - 1, row: layout.lowerRow - 1,
        role: .muted)
    }
    drawCounts(facts.counts, row: layout.lowerRow, in: &grid)
    drawQuotesHeading(facts, row: layout.lowerRow, in: &grid, options: options)
    for line in layout.quotes {
      draw(line, at: layout, in: &grid, options: options, column: OverviewLayout.quoteColumn)
    }
    return Frame(grid: grid)
  }

  /// Who must act, in a few words.
  private var summary: String {
    guard let facts else { return "" }
    let byActor = Dictionary(grouping: facts.attention, by: \.attention.actor)
    let parts = Attention.Actor.allCases.compactMap { actor -> String? in
      guard let count = byActor[actor]?.count else { return nil }
      switch actor {
      case .shipper: return "\(count) \(count == 1 ? "needs" : "need") you"
      default: return "\(count) \(actor.name)"
      }
    }
    return parts.joined(separator: ", ")
  }

  private func draw(
    _ index: Int, at layout: OverviewLayout, in grid: inout Grid, options: DisplayOptions,
    column: Int = 0
  ) {
    guard let row = layout.row(of: index) else { return }
    var base: Role?
    if index == pointer {
      base = PointerList.drawPointer(
        row: row, columns: column..<grid.size.columns, in: &grid, options: options)
    }
    switch lines[index] {
    case .attention(let item): draw(item, row: row, in: &grid, base: base)
    case .expiring(let quote):
      grid.write("!", column: 1, row: row, role: base ?? .warning)
      grid.write("\(quote.number)", column: 3, row: row, role: base ?? .text)
      grid.write(
        "quote ends soon, \(quote.origin) > \(quote.destination)", column: 12, row: row,
        role: base ?? .text, columns: grid.size.columns - 26)
      grid.writeRight(
        quote.leader(on: desk.clock.today)?.lastDay.listText ?? "",
        endColumn: grid.size.columns - 1, row: row, role: base ?? .warning)
    case .drafts(let drafts):
      grid.write("~", column: 1, row: row, role: base ?? .uncertain)
      grid.write(
        draftsText(drafts), column: 3, row: row, role: base ?? .text,
        columns: grid.size.columns - 4)
    case .quote(let quote): draw(quote, row: row, column: column, in: &grid, base: base)
    }
  }

  private func draw(_ item: AttentionItem, row: Int, in grid: inout Grid, base: Role?) {
    let isOurs = item.attention.actor == .shipper
    grid.write(isOurs ? "!" : "~", column: 1, row: row, role: base ?? (isOurs ? .danger : .warning))
    grid.write(item.shipmentNumber, column: 3, row: row, role: base ?? .text, columns: 8)
    grid.write(
      item.borderPort ?? item.destination, column: 12, row: row, role: base ?? .muted, columns: 12)
    grid.write(
      "\(item.attention.actor.name): \(item.attention.task)", column: 25, row: row,
      role: base ?? .text, columns: grid.size.columns - 25 - 18)
    guard let due = item.attention.due else { return }
    let isToday = desk.clock.day(of: due) == desk.clock.today
    let time = isToday ? desk.clock.clockText(due) : desk.clock.day(of: due).shortText
    let isLate = due < desk.clock.now()
    grid.writeRight(
      (isLate ? "LATE " : "due ") + time, endColumn: grid.size.columns - 1, row: row,
      role: base ?? (isLate ? .danger : .text))
  }

  private func drawCounts(_ counts: [ShipmentState: Int], row: Int, in grid: inout Grid) {
    grid.write("SHIPMENTS", column: 1, row: row, role: .heading)
    let states = ShipmentState.allCases.filter { counts[$0] != nil }
    for (offset, state) in states.enumerated() {
      grid.write(state.name, column: 3, row: row + 1 + offset, columns: 16)
      grid.writeRight(
        "\(counts[state] ?? 0)", endColumn: 25, row: row + 1 + offset)
    }
    if states.isEmpty {
      grid.write("none yet", column: 3, row: row + 1, role: .muted)
    }
  }

  /// How many quotes are half typed, and when the last was kept.
  private func draftsText(_ drafts: [QuoteDraft]) -> String {
    guard let last = drafts.first else { return "" }
    let time = "\(desk.clock.day(of: last.saved).shortText) \(desk.clock.clockText(last.saved))"
    return "half-typed: \(drafts.count)\(drafts.count == 1 ? "" : ", the last"), kept \(time), "
      + last.headline
  }

  private func drawQuotesHeading(
    _ facts: OverviewFacts, row: Int, in grid: inout Grid, options: DisplayOptions
  ) {
    grid.write("LATEST QUOTES", column: 29, row: row, role: .heading)
    grid.writeRight(
      "\(facts.quoteCount) in all", endColumn: grid.size.columns - 1, row: row, role: .muted)
    guard facts.latestQuotes.isEmpty else { return }
    grid.write(
      "none yet: \(options.keys[Self.new]) asks for the first", column: 31, row: row + 1,
      role: .muted)
    guard facts.sheetCount == 0 else { return }
    grid.write(
      "no rate sheet yet: crossbill import SHEET.toml", column: 31, row: row + 2, role: .muted)
  }

  private func draw(
    _ quote: QuoteSummary, row: Int, column: Int, in grid: inout Grid, base: Role?
  ) {
    grid.write("\(quote.number)", column: column + 2, row: row, role: base ?? .text, columns: 7)
    let leader = quote.leader(on: desk.clock.today)
    let total = leader.map { "\($0.total)" } ?? "no offer"
    let end = grid.size.columns - 1
    grid.writeRight(total, endColumn: end - 9, row: row, role: base ?? .figure)
    let state = quote.state(on: desk.clock.today)
    grid.writeRight(
      quote.bookedAs == nil ? state.name.uppercased() : "BOOKED", endColumn: end, row: row,
      role: base ?? (state == .chosen ? .good : .muted))
    grid.write(
      "\(quote.origin) > \(quote.destination)", column: column + 10, row: row,
      role: base ?? .text, columns: end - 10 - total.count - column - 10)
  }

  /// The overview as lines.
  public var linear: [String] {
    guard let facts else { return [] }
    let counts = ShipmentState.allCases.compactMap { state in
      facts.counts[state].map { "\(state.name) \($0)" }
    }
    let todo = facts.attention.map { item in
      let due = item.attention.due.map {
        ", due \(desk.clock.day(of: $0).longText) \(desk.clock.clockText($0))"
      }
      return "To do: \(item.shipmentNumber) \(item.borderPort ?? item.destination), "
        + "\(item.attention.actor.name): \(item.attention.task)\(due ?? "")"
    }
    let ending = facts.expiring.map { quote in
      "Quote \(quote.number) ends \(quote.leader(on: facts.today)?.lastDay.listText ?? "")"
    }
    let quotes = facts.latestQuotes.map { quote in
      "Quote \(quote.number): \(quote.origin) to \(quote.destination), "
        + (quote.leader(on: facts.today).map { "\($0.total)" } ?? "no offer") + ", "
        + quote.standing(on: facts.today)
    }
    let draft = facts.drafts.isEmpty ? [] : [draftsText(facts.drafts)]
    let shipments = counts.isEmpty ? "none" : counts.joined(separator: ", ")
    return ["Today: \(facts.today.longText)"] + todo + ending + draft
      + ["Shipments: " + shipments] + quotes
  }
}

extension OverviewScreen.Line {
  /// Whether it stands among what needs doing, above the latest quotes.
  var isUrgent: Bool {
    if case .quote = self { return false }
    return true
  }
}
