public import Units

/// A line of like handling units: so many pieces of one size and weight that move as one each.
public struct HandlingUnit: Hashable, Sendable, Codable {
  /// How many units the line stands for.
  public var count: Int

  /// How each is packed.
  public var packaging: PackagingKind

  /// The greatest outside dimensions of one unit, packing and overhang included, or nothing when
  /// they are not known.
  public var dimensions: Dimensions?

  /// The gross weight of EACH unit, packing included.
  public var weightEach: Mass

  /// True when another unit may stand on top.
  public var isStackable: Bool

  /// The class that the shipper declares, or nothing to let density decide.
  public var declaredClass: FreightClass?

  /// What the goods are, as the bill of lading says it.
  public var commodity: String

  /// The item of the National Motor Freight Classification that the user typed, such as `86900-2`.
  public var nmfc: String?

  /// True for dangerous goods.
  public var isHazardous: Bool

  /// What the papers must say of dangerous goods, or nothing before it is known.
  ///
  /// A rate needs only ``isHazardous``; a booking needs this too.
  public var hazard: HazardousMaterial?

  /// Makes a line; one pallet that is not stackable unless told otherwise, since a carrier charges
  /// more when a stackable unit turns out not to be.
  public init(
    count: Int = 1, packaging: PackagingKind = .pallet, dimensions: Dimensions? = nil,
    weightEach: Mass, isStackable: Bool = false, declaredClass: FreightClass? = nil,
    commodity: String = "", nmfc: String? = nil, isHazardous: Bool = false,
    hazard: HazardousMaterial? = nil
  ) {
    self.count = count
    self.packaging = packaging
    self.dimensions = dimensions
    self.weightEach = weightEach
    self.isStackable = isStackable
    self.declaredClass = declaredClass
    self.commodity = commodity
    self.nmfc = nmfc
    self.isHazardous = isHazardous
    self.hazard = hazard
  }

  /// The weight of the whole line.
  public var totalWeight: Mass { weightEach * count }

  /// The volume of the whole line, or nothing when dimensions are missing.
  public var totalVolume: Volume? { dimensions.map { $0.volume * count } }
}

extension HandlingUnit {
  private enum CodingKeys: String, CodingKey {
    case count
    case packaging
    case dimensions
    case weightEach
    case isStackable
    case declaredClass
    case commodity
    case nmfc
    case isHazardous
    case hazard
  }

  /// Reads a line; everything but the weight of each may be absent.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      count: try container.decodeIfPresent(Int.self, forKey: .count) ?? 1,
      packaging: try container.decodeIfPresent(PackagingKind.self, forKey: .packaging) ?? .pallet,
      dimensions: try container.decodeIfPresent(Dimensions.self, forKey: .dimensions),
      weightEach: try container.decode(Mass.self, forKey: .weightEach),
      isStackable: try container.decodeIfPresent(Bool.self, forKey: .isStackable) ?? false,
      declaredClass: try container.decodeIfPresent(FreightClass.self, forKey: .declaredClass),
      commodity: try container.decodeIfPresent(String.self, forKey: .commodity) ?? "",
      nmfc: try container.decodeIfPresent(String.self, forKey: .nmfc),
      isHazardous: try container.decodeIfPresent(Bool.self, forKey: .isHazardous) ?? false,
      hazard: try container.decodeIfPresent(HazardousMaterial.self, forKey: .hazard))
  }
}

/// The outside dimensions of one handling unit.
public struct Dimensions: Hashable, Sendable, Codable {
  /// The longer side of the footprint, or the side that was given first.
  public var length: Length
  /// The other side of the footprint.
  public var width: Length
  /// The height.
  public var height: Length

  /// Makes dimensions.
  public init(length: Length, width: Length, height: Length) {
    self.length = length
    self.width = width
    self.height = height
  }

  /// The volume of the enclosing box.
  public var volume: Volume { Volume(length: length, width: width, height: height) }

  /// The longest of the three.
  public var longest: Length { max(length, width, height) }

  /// Each dimension rounded up to a whole inch.
  public var roundedUpToInch: Dimensions {
    Dimensions(
      length: length.roundedUpToInch, width: width.roundedUpToInch,
      height: height.roundedUpToInch)
  }
}

extension Dimensions: CustomStringConvertible {
  /// The dimensions in the unit of the length: `48 x 40 x 55 in`.
  public var description: String {
    let unit = length.unit
    let sides = [length, width, height].map { "\($0.value(in: unit))" }
    return sides.joined(separator: " x ") + " " + unit.symbol
  }
}
