public import Shipping
import Units

extension CostCertainty {
  /// The word beside an amount.
  public var words: String {
    switch self {
    case .fixed: "fixed"
    case .estimated: "estimated"
    case .billedLater: "billed later"
    }
  }
}

extension ImporterKind {
  /// The word that people use.
  public var word: String {
    switch self {
    case .commercial: "business"
    case .consumer: "consumer"
    }
  }
}

extension RuleCitation {
  /// The name, the source and the days in one line.
  public var reference: String {
    let days = source.inForce == .always ? "" : ", \(source.inForce.text)"
    return "\(id): \(source.citation)\(days)\(source.confidence.mark)\(isStale ? " STALE" : "")"
  }

  /// All of it in two lines: what it says, and where that stands, when it was checked and how far
  /// it can be trusted.
  public var sentences: [String] {
    let days = source.inForce == .always ? "no last day" : source.inForce.text
    let trust =
      source.confidence == .unverified ? "UNVERIFIED" : "\(source.confidence.rawValue) source"
    let age = isStale ? ", STALE: compare it with its source again" : ""
    return [
      "\(id): \(title)",
      "\(source.citation); \(days); checked \(source.checked.isoText); \(trust)\(age)",
    ]
  }
}

extension CostLine {
  /// The amount for a table, or that it is not known.
  public var amountText: String { amount.isKnown ? amount.certain.tableText : "UNKNOWN" }
}

extension CostTotal {
  /// What has to be said behind the certain part; empty for a whole sum.
  public var rest: String { isComplete ? "" : "and what is UNKNOWN" }
}

extension LandedCostReport {
  /// How an amount was found, without its rules: arithmetic, customs value, why it is not known, and
  /// the source of a figure that no rule gives.
  public func explanation(of line: CostLine) -> [String] {
    var texts = [line.arithmetic.words]
    if case .goods = line.kind, let index = line.line {
      texts.append("customs value: \(cost.valuations[index].words)")
    }
    if case .unknown(_, let reason) = line.amount { texts.append("UNKNOWN: \(reason.sentence)") }
    if !line.source.isEmpty, line.source != "given" { texts.append("from \(line.source)") }
    return texts.filter { !$0.isEmpty }
  }
}

extension CostChange {
  /// What moved: `duty: 377.01 to 0.00`.
  public var words: String {
    let name = after?.name ?? before?.name ?? ""
    return "\(name): \(before?.amountText ?? "none") to \(after?.amountText ?? "none")"
  }
}

extension LandedCostVariation {
  /// What was taken otherwise: `with proof of origin`.
  public var words: String {
    switch self {
    case .proof(isHeld: true): "with proof of origin"
    case .proof(isHeld: false): "without proof of origin"
    case .incoterm(let term): "\(term.rawValue), \(term.name)"
    case .region(let region): "in \(region.name)"
    case .channel(let channel): "by \(channel.rawValue)"
    case .day(let day): "law of \(day.longText)"
    case .importer(let importer): "importer \(importer.word)"
    }
  }
}

extension AskLandedCost.Move {
  /// What moved and which rules began or ended, and nothing else.
  public var sentence: String {
    let (before, after) = (found.before.total, found.after.total)
    var parts = found.changes.map(\.words)
    if before != after {
      let isWhole = before.isComplete && after.isComplete
      let difference = isWhole ? " (\((after.certain - before.certain).signedText))" : ""
      parts.append("in all: \(before.words) to \(after.words)\(difference)")
    }
    if found.before.buyerPays != found.after.buyerPays {
      parts.append(
        "buyer pays: \(found.before.buyerPays.words) to \(found.after.buyerPays.words)")
    }
    if parts.isEmpty { parts = ["nothing moves"] }
    let began = found.ruleChanges.compactMap { $0.after.map { "\($0.id)" } }
    let ended = found.ruleChanges.compactMap { $0.before.map { "\($0.id)" } }
    if !ended.isEmpty { parts.append("ends: " + ended.joined(separator: ", ")) }
    if !began.isEmpty { parts.append("begins: " + began.joined(separator: ", ")) }
    return "\(variation.words): " + parts.joined(separator: "; ")
  }
}

extension CostTotal {
  fileprivate var words: String { isComplete ? certain.tableText : "UNKNOWN" }
}
