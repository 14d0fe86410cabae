import Shipping
import Storage
public import TerminalKit
import Units
import Workflows

extension OffersScreen {
  /// Draws the comparison above and the unfolded line below.
  public func view(size: Size, options: DisplayOptions) -> Frame {
    var grid = Grid(size: size)
    drawHeader(in: &grid)
    let listRows = listRows(in: size)
    let shown = list.shown(rows: listRows)
    for line in shown {
      draw(line: line, row: 1 + line - shown.lowerBound, in: &grid, options: options)
    }
    drawDetail(in: &grid, from: listRows + 2, options: options)
    if lineCount == 0 { drawEmpty(in: &grid, options: options) }
    return Frame(grid: grid)
  }

  /// The rows of the comparison; below it stands the unfolded offer.
  func listRows(in size: Size) -> Int { max(3, min(lineCount, size.rows - 9)) }

  private func drawHeader(in grid: inout Grid) {
    let columns = OfferColumns(width: grid.size.columns)
    grid.clear(Rect(columns: grid.size.columns, rows: 1), role: .columnHeader)
    grid.write("carrier", column: columns.carrier, row: 0, role: .columnHeader)
    grid.write("service", column: columns.service, row: 0, role: .columnHeader)
    grid.write("days", column: columns.daysEnd - 4, row: 0, role: .columnHeader)
    if let deliver = columns.deliver {
      grid.write("deliver", column: deliver, row: 0, role: .columnHeader)
    }
    let title = currencies.count == 1 ? "total \(currencies[0])" : "total"
    grid.writeRight(title, endColumn: columns.totalEnd, row: 0, role: .columnHeader)
    if let end = columns.worstEnd {
      grid.writeRight("could be", endColumn: end, row: 0, role: .columnHeader)
    }
    if let basis = columns.basis {
      grid.write("basis", column: basis, row: 0, role: .columnHeader)
    }
    grid.write("expires", column: columns.expires, row: 0, role: .columnHeader)
  }

  private func draw(line: Int, row: Int, in grid: inout Grid, options: DisplayOptions) {
    var base = Role.text
    if line == pointer {
      base =
        PointerList.drawPointer(
          row: row, columns: 0..<grid.size.columns, in: &grid, options: options) ?? .text
    }
    let shown = shownOffers
    if shown.indices.contains(line) {
      draw(offerAt: shown[line], row: row, in: &grid, base: base)
    } else {
      draw(
        gatheredRefusals[line - shown.count], row: row, in: &grid,
        role: base == .text ? .muted : base)
    }
  }

  private func draw(offerAt index: Int, row: Int, in grid: inout Grid, base: Role) {
    let columns = OfferColumns(width: grid.size.columns)
    let offer = quote.value.offers[index]
    if quote.value.chosenOfferIndex == index {
      grid.write("*", column: 1, row: row, role: base == .text ? .good : base)
    }
    grid.write(
      offer.carrier, column: columns.carrier, row: row, role: base, columns: columns.carrierWidth)
    let mark = basisMark(of: offer, hasColumn: columns.basis != nil)
    let taken = grid.write(
      offer.service.name, column: columns.service, row: row, role: base,
      columns: columns.serviceWidth - mark.count)
    grid.write(mark, column: columns.service + taken, row: row, role: base)
    let days = offer.schedule.transitDays.map(String.init) ?? "?"
    grid.writeRight(days, endColumn: columns.daysEnd, row: row, role: base)
    if let deliver = columns.deliver {
      grid.write(
        offer.schedule.deliveryDay?.shortText ?? "UNKNOWN", column: deliver, row: row,
        role: base == .text && offer.schedule.deliveryDay == nil ? .uncertain : base, columns: 10)
    }
    let total =
      offer.range?.text(columns: columns.totalWidth - 1)
      ?? (currencies.count == 1 ? offer.total.tableText : "\(offer.total)")
    grid.writeRight(
      total, endColumn: columns.totalEnd, row: row, role: base == .text ? .figure : base)
    drawWorstCase(ofOfferAt: index, columns, row: row, in: &grid, base: base)
    let isPast = offer.schedule.lastDay.map { $0 < desk.clock.today } ?? false
    let end = isPast ? "EXPIRED" : offer.schedule.lastDay?.shortText ?? "no end"
    let isEstimate = offer.service.basis == .estimate
    let role = isEstimate ? Role.uncertain : isPast ? .danger : base
    grid.write(
      isEstimate ? "ESTIMATE" : end, column: columns.expires, row: row,
      role: base == .text ? role : base)
  }

  /// The price that the bill may come to, and how firm the price is, where there is room beside it.
  private func drawWorstCase(
    ofOfferAt index: Int, _ columns: OfferColumns, row: Int, in grid: inout Grid, base: Role
  ) {
    if let end = columns.worstEnd, let worst = report(ofOfferAt: index)?.worstCase {
      grid.writeRight(
        worst.total.tableText + (worst.isOpenEnded ? "+" : ""), endColumn: end, row: row,
        role: base == .text ? .warning : base)
    }
    if let basis = columns.basis {
      let offer = quote.value.offers[index]
      grid.write(
        offer.range == nil ? offer.service.basis.rawValue : "", column: basis, row: row, role: base)
    }
  }

  private func draw(_ refusal: GatheredRefusal, row: Int, in grid: inout Grid, role: Role) {
    let columns = OfferColumns(width: grid.size.columns)
    grid.write("-", column: 1, row: row, role: role)
    grid.write(
      refusal.refusal.carrier, column: columns.carrier, row: row, role: role,
      columns: columns.carrierWidth)
    let services = refusal.servicesText
    grid.write(
      (services.isEmpty ? "" : services + ": ") + "no offer: " + refusal.refusal.reasonText,
      column: columns.service, row: row, role: role,
      columns: grid.size.columns - columns.service - 1)
  }

  private func drawDetail(in grid: inout Grid, from row: Int, options: DisplayOptions) {
    if let offer = pointedOffer {
      drawLines(of: offer, in: &grid, from: row, options: options)
    } else if let refusal = pointedRefusal {
      for (offset, line) in WordWrap.lines(of: refusal.sentence, columns: grid.size.columns - 6)
        .enumerated()
      {
        grid.write(line, column: 3, row: row + offset)
      }
    }
  }

  private func drawLines(
    of offer: Offer, in grid: inout Grid, from row: Int, options: DisplayOptions
  ) {
    let endColumn = grid.size.columns - 4
    let note = pointedIndex.flatMap { rebillText(ofOfferAt: $0, options.keys) }
    let sentences = warnings(about: offer) + [note].compactMap { $0 }
    let lines =
      sentences.flatMap { WordWrap.lines(of: $0, columns: grid.size.columns - 6) }
      + (isWithoutAnswers ? emptyLines(options.keys) : [])
    // Freight and total are always shown, whatever is to be said of them.
    let notes = lines.prefix(max(2, grid.size.rows - row - 4))
    let rows = grid.size.rows - notes.count
    let room = rows - row - 1
    for (offset, line) in notes.enumerated() {
      let place = min(rows, row + offer.lines.count + 1) + offset
      grid.write(line, column: 3, row: place, role: .warning)
    }
    let shown = offer.lines.count <= room ? offer.lines[...] : offer.lines.prefix(max(0, room - 1))
    let (labelWidth, arithmetic) = Self.labelColumns(of: offer)
    for (offset, line) in shown.enumerated() {
      let amount = line.amount.tableText
      grid.write(line.label, column: 3, row: row + offset, columns: labelWidth)
      grid.write(
        line.arithmetic, column: arithmetic, row: row + offset, role: .muted,
        columns: endColumn - arithmetic - 2 - amount.count)
      grid.writeRight(amount, endColumn: endColumn, row: row + offset)
    }
    if shown.count < offer.lines.count {
      grid.write(
        "and \(offer.lines.count - shown.count) more lines: press "
          + options.keys[Self.explain], column: 3, row: row + shown.count, role: .muted)
    }
    let last = min(rows - 1, row + offer.lines.count)
    let title = offer.range == nil ? "total" : "middle"
    grid.write(title, column: 3, row: last, role: .heading)
    let total = "\(offer.total)"
    grid.writeRight(total, endColumn: endColumn, row: last, role: .figure)
    guard let index = pointedIndex, let worst = report(ofOfferAt: index)?.worstCase else { return }
    let text = "could become \(worst.text)"
    // Beside the price only where all of it fits; the sentence below tells it in any case.
    let column = [arithmetic, 10].first { $0 + text.count + 2 + total.count <= endColumn }
    if let column { grid.write(text, column: column, row: last, role: .warning) }
  }

  /// How wide the names of an offer's charges stand, and where their arithmetic begins: two columns
  /// behind the longest name, which is cut only beyond 30.
  private static func labelColumns(of offer: Offer) -> (width: Int, arithmetic: Int) {
    let width = min(30, max(19, offer.lines.map(\.label.count).max() ?? 0))
    return (width, 3 + width + 2)
  }

  private func drawEmpty(in grid: inout Grid, options: DisplayOptions) {
    for (offset, line) in emptyLines(options.keys).enumerated() {
      grid.write(line, column: 3, row: 2 + offset, role: .muted)
    }
  }

  /// The offers as lines, each with every charge, then the refusals.
  public var linear: [String] {
    let offers = shownOffers.flatMap { index in
      let offer = quote.value.offers[index]
      let chosen = quote.value.chosenOfferIndex == index ? ", chosen" : ""
      let delivery = offer.schedule.deliveryDay.map { ", delivered \($0.longText)" } ?? ""
      let lastDay = offer.range == nil ? offer.schedule.lastDay : nil
      let expiry = lastDay.map { ", stands until \($0.longText)" } ?? ""
      let total =
        offer.range.map { "ESTIMATE \($0.wholeText) \(offer.currency.code)" } ?? "\(offer.total)"
      return [
        "Offer \(index + 1)\(chosen): \(offer.carrier) \(offer.service.name), \(total), "
          + "\(offer.transitText)\(delivery)\(expiry), from \(offer.service.source) "
          + "(\(offer.service.basis.rawValue))"
      ] + offer.lines.map { "  \($0.label): \($0.amount) (\($0.arithmetic))" }
        + (report(ofOfferAt: index)?.worstCase.map { ["  Could become \($0.text)"] } ?? [])
        + (report(ofOfferAt: index)?.risks ?? []).map { risk in
          "  Could be billed higher\(risk.worstTotal.map { ", to \($0)" } ?? ""): \(risk.sentence)"
        }
    }
    let refusals =
      gatheredRefusals.map(\.sentence)
      + requestWarnings.map { "! " + $0.sentence }
    return ["Quote \(quote.value.number), \(quote.value.request.headline)"] + offers + refusals
  }
}
