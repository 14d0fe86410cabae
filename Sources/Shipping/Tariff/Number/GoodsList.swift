/// A named list of goods by tariff number, as annexes of orders and notices give them.
///
/// A list names numbers of any length; goods are on it when the longest named number with which their
/// own begins is not an exception. So `9403` with the exception `9403.20` covers all of the heading
/// but that subheading.
public struct GoodsList: Sendable {
  /// One line of a list.
  public struct Entry: Hashable, Sendable, Codable {
    /// The number; everything that begins with it is meant.
    public let number: TariffNumber
    /// What the list says of these goods, such as a rate or the name of an annex.
    public let value: String?
    /// True for goods that the list leaves out.
    public let isException: Bool

    /// Makes a line; goods are on the list unless told otherwise.
    public init(_ number: TariffNumber, value: String? = nil, isException: Bool = false) {
      self.number = number
      self.value = value
      self.isException = isException
    }
  }

  /// What a list says of a number.
  public enum Match: Hashable, Sendable {
    /// The goods are on the list, by this line.
    case listed(Entry)
    /// The goods are not on the list; the line says so where one does.
    case notListed(Entry?)
    /// The number is too short to say: the list tells apart what begins with it, by these lines.
    case undecided([Entry])
  }

  /// The name, such as `us-301-list-3`.
  public let name: String

  private let map: TariffPrefixMap<Entry>

  /// Makes a list; of a number that is given twice the later line counts.
  public init(name: String, entries: some Sequence<Entry>) {
    self.name = name
    map = TariffPrefixMap(entries.lazy.map { ($0.number, $0) })
  }

  /// The lines in the order of the tariff.
  public var entries: [Entry] { map.entries.map(\.value) }

  /// How many lines there are.
  public var count: Int { map.count }

  /// What the list says of a number.
  ///
  /// A number that is shorter than the lines under it is undecided, unless they all say the same as
  /// the line above it.
  public func match(_ number: TariffNumber) -> Match {
    let above = map.longestPrefix(of: number)?.value
    let below = map.entries(under: number).map(\.value)
    let saysOtherwise = below.contains { entry in
      entry.isException != (above?.isException ?? true) || entry.value != above?.value
    }
    if saysOtherwise { return .undecided(below) }
    guard let above, !above.isException else { return .notListed(above) }
    return .listed(above)
  }

  /// True when the goods are on the list without doubt.
  public func contains(_ number: TariffNumber) -> Bool {
    if case .listed = match(number) { return true }
    return false
  }
}

extension GoodsList: Hashable {
  /// True for lists of the same name and lines.
  public static func == (left: GoodsList, right: GoodsList) -> Bool {
    left.name == right.name && left.entries == right.entries
  }

  /// Hashes the name and the lines.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(name)
    hasher.combine(entries)
  }
}

extension GoodsList: Codable {
  private enum CodingKeys: String, CodingKey {
    case name
    case entries
  }

  /// Reads the name and the lines.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      name: try container.decode(String.self, forKey: .name),
      entries: try container.decode([Entry].self, forKey: .entries))
  }

  /// Writes the name and the lines in the order of the tariff.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(name, forKey: .name)
    try container.encode(entries, forKey: .entries)
  }
}
