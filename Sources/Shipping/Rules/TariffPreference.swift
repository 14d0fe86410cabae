/// A lower duty of the tariff for goods of some origins.
///
/// The origins stand in the rule's condition, and so does what must be proven: a preference that needs
/// no proof under a value is a rule of its own with ``isProofNeeded`` false.
public struct TariffPreference: Hashable, Sendable {
  /// The codes under which the tariff gives its rates, such as `S` and `S+`, or `UST`.
  public let codes: [String]

  /// The name of the agreement, such as `CUSMA`.
  public let name: String

  /// What proves the origin, in plain words, such as `certification of origin`.
  public let proof: String

  /// False where the preference is given without the proof in hand.
  public let isProofNeeded: Bool

  /// Makes a preference; its proof is needed unless told otherwise.
  public init(codes: [String], name: String, proof: String, isProofNeeded: Bool = true) {
    self.codes = codes
    self.name = name
    self.proof = proof
    self.isProofNeeded = isProofNeeded
  }
}
