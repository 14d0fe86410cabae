public import Shipping
import Units

extension PricedRequest {
  /// The bases of the offers, each once; more than one means that unlike prices are compared.
  public var bases: [Offer.Basis] {
    let found = Set(offers.map(\.service.basis))
    return Offer.Basis.allCases.filter(found.contains)
  }

  /// The codes of the currencies of the offers, each once, in the order of the list.
  public var currencyCodes: [String] { Set(offers.map(\.currency.code)).sorted() }

  /// What is unlike among the offers, a few words each: `sheet and live prices mixed`; nothing where
  /// all are alike.
  public var mixture: [String] {
    var found: [String] = []
    if bases.count > 1 { found.append("\(Self.list(bases.map(\.rawValue))) prices mixed") }
    if currencyCodes.count > 1 { found.append("\(Self.list(currencyCodes)) not compared") }
    return found
  }

  private static func list(_ words: [String]) -> String {
    guard let last = words.last, words.count > 1 else { return words.joined() }
    return words.dropLast().joined(separator: ", ") + " and " + last
  }
}
