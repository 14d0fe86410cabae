import Shipping
import Units
import Workflows

/// An answer to a quote as text for a terminal of 80 columns.
enum QuoteText {
  static func text(of findings: QuoteFindings) -> String {
    let priced = findings.priced
    let request = priced.request
    var lines = [
      "\(findings.number.map { "\($0)  " } ?? "")\(request.origin.shortName) > "
        + "\(request.destination.shortName)  \(request.totalWeight)  ships "
        + request.shipDay.longText,
      "",
    ]
    for (index, offer) in priced.offers.enumerated() {
      let place = findings.places.map { "offer \($0[index] + 1): " } ?? ""
      let basis = priced.bases.count > 1 ? " (\(offer.service.basis.rawValue))" : ""
      lines +=
        self.lines(of: offer, place: place, basis: basis)
        + rebill(findings.reports.indices.contains(index) ? findings.reports[index] : .none)
      lines.append("")
    }
    lines += GatheredRefusal.gather(priced.refusals).map { "- " + $0.sentence }
    if priced.priceIndices.isEmpty && priced.refusals.isEmpty {
      lines.append("No rate sheet is on the desk; `crossbill import SHEET.toml` puts one there.")
    }
    lines += self.lines(of: findings.modes)
    lines += priced.mixture.map { "! \($0)" } + findings.warnings.map { "! " + $0.sentence }
    lines += findings.understood.map { "! " + $0 }
    lines += findings.whatIf.map { WhatIfText.lines($0) } ?? []
    return lines.joined(separator: "\n") + "\n"
  }

  /// The modes in a line, each with its reasons below, and the trucks that take everything.
  private static func lines(of report: ModeReport) -> [String] {
    let modes = report.advice.options.flatMap { option in
      let reasons =
        option.reasonsFor.map { "+ \($0.text)" } + option.reasonsAgainst.map { "- \($0.text)" }
      return named(option.mode.name, "\(option.verdict): " + reasons.joined(separator: "; "))
    }
    let fitting = report.advice.trucks.filter(\.fits).map(\.equipment.name)
    let trucks = fitting.isEmpty ? "none takes it whole" : fitting.joined(separator: ", ")
    return ["Modes: \(report.summary)"] + modes + named("trucks", trucks)
      + report.warnings.map { "! " + $0.sentence }
  }

  /// A name with its text beside it, broken between words.
  private static func named(_ name: String, _ text: String) -> [String] {
    let indent = 20
    return TextColumns.wrapped(text, columns: TextColumns.page - indent).enumerated().map {
      TextColumns.padded($0.offset == 0 ? "  \(name)" : "", indent) + $0.element
    }
  }

  private static func lines(of offer: Offer, place: String, basis: String) -> [String] {
    let delivery = offer.schedule.deliveryDay.map { ", delivered \($0.shortText)" } ?? ""
    let lastDay = offer.range == nil ? offer.schedule.lastDay : nil
    let expiry =
      lastDay.map {
        ", stands until \($0.shortText)"
          + ($0 < offer.schedule.shipDay ? ", BEFORE the pickup" : "")
      } ?? ""
    let total =
      offer.range.map {
        "ESTIMATE \($0.wholeText) \(offer.currency.code), figures of \($0.figuresOf.isoText)"
      } ?? "\(offer.total)"
    let head =
      "\(place)\(offer.carrier) \(offer.service.name)\(basis)  \(total)  \(offer.transitText)\(delivery)\(expiry)"
    return [head] + charges(of: offer) + ["  source: \(offer.service.source)"]
  }

  /// Every charge with its arithmetic, which goes on below itself where a line has no room for it.
  private static func charges(of offer: Offer) -> [String] {
    let (indent, amountWidth) = (2, 12)
    let label = min(30, max(22, (offer.lines.map(\.label.count).max() ?? 0) + 2))
    let room = TextColumns.page - indent - label - amountWidth
    return offer.lines.flatMap { line in
      let arithmetic = TextColumns.wrapped(line.arithmetic, columns: room - 1)
      let first =
        TextColumns.padded("  " + line.label, indent + label)
        + TextColumns.padded(arithmetic.first ?? "", room)
        + TextColumns.padded(line.amount.tableText, amountWidth, toRight: true)
      let further = arithmetic.dropFirst().map {
        String(repeating: " ", count: indent + label) + $0
      }
      return [first] + further
    }
  }

  private static func rebill(_ report: RebillReport) -> [String] {
    guard !report.risks.isEmpty else { return [] }
    let worst = report.worstCase.map { ", up to \($0.text) in all" } ?? ""
    return ["  could be billed higher\(worst):"]
      + report.risks.map { risk in
        "  - \(risk.sentence)\(risk.worstTotal.map { " (\($0))" } ?? "")"
      }
  }
}
