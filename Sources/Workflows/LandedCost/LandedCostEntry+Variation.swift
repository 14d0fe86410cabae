public import Shipping
import Units

extension LandedCostEntry {
  /// The texts with one thing taken otherwise, as it would be typed.
  public func varied(_ variation: LandedCostVariation) -> LandedCostEntry {
    var varied = self
    switch variation {
    case .proof(let isHeld):
      varied.lines = lines.map { Self.line($0, isProofHeld: isHeld) }
    case .incoterm(let term): varied.incoterm = term.rawValue
    case .region(let region): varied.region = region.code
    case .channel(let channel): varied.channel = channel.rawValue
    case .day(let day): varied.day = day.isoText
    case .importer(let importer): varied.importer = importer.word
    }
    return varied
  }

  private static func line(_ typed: String, isProofHeld: Bool) -> String {
    guard !typed.allSatisfy(\.isWhitespace) else { return typed }
    let claims = ["proof", "origin proof", "no proof"]
    let parts = typed.split(separator: ";").map { BookingEntryReader.trimmed(String($0)) }
      .filter { !$0.isEmpty && !claims.contains($0.lowercased()) }
    return (parts + [isProofHeld ? "proof" : "no proof"]).joined(separator: "; ")
  }
}

extension LandedCostRequest {
  /// True when the proof of origin is held for a line.
  public var holdsProof: Bool { lines.contains { $0.claim == .preference(isProofHeld: true) } }

  /// The rule of delivery after this one that fits the consignment, around in a circle.
  ///
  /// Rules for ships fit only ships, and EXW fits no border, since a foreign buyer can hardly clear
  /// goods for export (reference INC-01 and INC-04, unverified).
  public var nextFittingIncoterm: Incoterm {
    let all = Incoterm.allCases
    let start = all.firstIndex(of: incoterm) ?? 0
    let circle = all[(start + 1)...] + all[..<start]
    return circle.first(where: fits) ?? incoterm
  }

  /// The way before customs after this one, around in a circle.
  public var nextChannel: ImportChannel {
    let all = ImportChannel.allCases
    let index = all.firstIndex(of: channel) ?? 0
    return all[(index + 1) % all.count]
  }

  private func fits(_ term: Incoterm) -> Bool {
    if term.isForShipsOnly { return channel == .vessel }
    return term != .exw || shippedFrom == destination
  }
}
