import Shipping
import TerminalKit
import Units
import Workflows

extension NewQuoteScreen {
  /// Draws the form.
  func view(size: Size, options: DisplayOptions) -> Frame {
    var grid = Grid(size: size)
    let entry = QuoteEntry(form.values)
    let cursor = form.draw(
      into: &grid, rect: Rect(columns: size.columns, rows: size.rows)
    ) { computedText($0, entry: entry, keys: options.keys) }
    return Frame(grid: grid, cursor: cursor)
  }

  private func computedText(
    _ path: TerminalKit.FieldPath, entry: QuoteEntry, keys: KeyNames
  ) -> ComputedText? {
    switch path {
    case .field(NewQuoteField.originPlace): placeText(entry.origin)
    case .field(NewQuoteField.destinationPlace): placeText(entry.destination)
    case .field(NewQuoteField.shipDayText):
      (try? desk.entryReader.shipDay(entry.shipDay)).map {
        ComputedText($0.weekday.shortName)
      }
    case .field(NewQuoteField.total): totalText(entry)
    case .field(NewQuoteField.unitLineText): unitLineText(entry)
    case .field(NewQuoteField.modes): modesText(entry)
    case .field(NewQuoteField.carried): carriedText(entry, keys)
    case .cell(_, let row, NewQuoteField.density): densityText(entry, row: row)
    case .cell(_, let row, NewQuoteField.densityClass):
      estimate(entry, row: row).map { ComputedText($0.freightClass.name, role: .figure) }
    default: nil
    }
  }

  private func placeText(_ typed: String) -> ComputedText? {
    guard
      let place = try? desk.entryReader.place(typed, site: .businessWithDock, field: "origin")
    else { return nil }
    guard place.city != nil else {
      return ComputedText("\(place.shortName), not in our list", role: .uncertain)
    }
    return ComputedText("\(place.shortName) \(place.country.code)", role: .text)
  }

  private func densityText(_ entry: QuoteEntry, row: Int) -> ComputedText? {
    guard let estimate = estimate(entry, row: row) else { return nil }
    let density = estimate.density.poundsPerCubicFoot.text(groupedBy: " ", places: 2)
    return ComputedText("\(estimate.freightClass.name)  \(density) lb/ft3", role: .figure)
  }

  /// What the line typed as one text means, once it means something; an example while nothing of the
  /// freight is typed.
  private func unitLineText(_ entry: QuoteEntry) -> ComputedText? {
    guard entry.hasUnitLine else {
      return entry.units.allSatisfy(\.isBlank)
        ? ComputedText("3 48x40x55 1250lb", role: .muted) : nil
    }
    guard
      let found = try? desk.entryReader.understand(
        entry.unitLine, at: entry.placeOfUnitLine, on: desk.entryReader.scale(of: entry))
    else { return nil }
    return ComputedText(
      "\(found.classText), \(found.unit.count) x \(found.unit.weightEach)", role: .figure)
  }

  /// The modes in one line; a warning goes before them.
  private func modesText(_ entry: QuoteEntry) -> ComputedText? {
    guard let report = AdviseModes.report(on: entry, desk.entryReader) else { return nil }
    let heavy = report.warnings.first(where: \.isOfWeight)
    return ComputedText(
      heavy?.sentence ?? report.summary, role: heavy == nil ? .muted : .warning)
  }

  private func estimate(_ entry: QuoteEntry, row: Int) -> ClassEstimate? {
    guard entry.units.indices.contains(row),
      let unit = try? desk.entryReader.handlingUnit(entry.units[row], at: row, commodity: "")
    else { return nil }
    return ClassEstimate(unit, on: desk.entryReader.scale(of: entry))
  }

  /// Pieces, weight and volume of everything that can be read so far.
  private func totalText(_ entry: QuoteEntry) -> ComputedText? {
    let units = entry.units.indices.compactMap {
      try? desk.entryReader.handlingUnit(entry.units[$0], at: $0, commodity: "")
    }
    guard let first = units.first else { return nil }
    let weight = units.dropFirst().reduce(first.totalWeight) { $0 + $1.totalWeight }
    let pieces = units.reduce(0) { $0 + $1.count }
    var text = "in all \(pieces) \(pieces == 1 ? "piece" : "pieces"), \(weight)"
    let volumes = units.compactMap(\.totalVolume)
    if volumes.count == units.count {
      let volume = volumes.reduce(Volume.zero, +)
      text += ", \(volume.cubicFeet().text(groupedBy: " ", places: 2)) ft3"
    }
    return ComputedText(text)
  }

  /// What the quote has that no field shows, so that it is not asked for unseen.
  private func carriedText(_ entry: QuoteEntry, _ keys: KeyNames) -> ComputedText? {
    var parts = entry.units.enumerated().flatMap { index, unit in
      [
        unit.isHazardous ? "line \(index + 1) dangerous" : "",
        unit.nmfc.isEmpty ? "" : "line \(index + 1) NMFC \(unit.nmfc)",
        unit.commodity.map { "line \(index + 1) \($0.isEmpty ? "no goods" : $0)" } ?? "",
      ]
    }
    parts += entry.furtherGoods.map { "and \($0.description)" }
    parts.append(
      entry.port.isEmpty ? "" : "by port \(entry.port) (\(keys[Self.leavePortOut]): leave out)")
    parts.append(entry.currency.isEmpty ? "" : "offers in \(entry.currency)")
    let text = parts.filter { !$0.isEmpty }.joined(separator: ", ")
    return text.isEmpty ? nil : ComputedText("also: " + text, role: .warning)
  }

  /// The form as lines: each field with its value and what is wrong with it.
  var linear: [String] { formLines }
}
