/// How a handling unit is packed.
///
/// The raw values are the codes of the electronic bill of lading of the Digital LTL Council.
public enum PackagingKind: String, Hashable, Sendable, Codable, CaseIterable {
  /// Pallet.
  case pallet = "PAT"
  /// Skid: a pallet without a bottom deck.
  case skid = "SKD"
  /// Carton or box.
  case carton = "CTN"
  /// Crate.
  case crate = "CRT"
  /// Drum.
  case drum = "DRM"
  /// Bundle.
  case bundle = "BDL"
  /// Gaylord: a box of the size of a pallet.
  case gaylord = "GLD"
  /// Roll.
  case roll = "ROL"
  /// Loose, without packing.
  case loose = "LSE"
  /// Pieces.
  case pieces = "PCS"

  /// The kind in words.
  public var name: String {
    switch self {
    case .pallet: "pallet"
    case .skid: "skid"
    case .carton: "carton"
    case .crate: "crate"
    case .drum: "drum"
    case .bundle: "bundle"
    case .gaylord: "gaylord"
    case .roll: "roll"
    case .loose: "loose"
    case .pieces: "pieces"
    }
  }
}
