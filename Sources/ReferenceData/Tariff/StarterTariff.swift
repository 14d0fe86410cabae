public import Shipping

/// The bundled tariff: every chapter and heading of the Harmonized System and the subheadings that
/// small shippers send most, so that goods can be found before any tariff has been imported.
///
/// It is no replacement for a tariff. Its rates are those of six digits where all national lines
/// agree; duties of chapter 99, surtaxes, quotas, trade remedies and taxes are not in them.
public struct StarterTariff: Sendable {
  /// The entries in the order of the tariff.
  public let entries: [StarterTariffEntry]

  /// Where the rates come from, by the country whose duty they are.
  public let editions: [Country: StarterTariffEdition]

  /// What is wrong with the bundled file; empty in every released program.
  public let problems: [ReferenceTableError]

  private let map: TariffPrefixMap<Int>

  /// The bundled tariff, read once when first asked for.
  public static let bundled = StarterTariff(TabbedText.rows(in: .starterTariff))

  init(_ rows: [TabbedText.Row]) {
    var entries: [StarterTariffEntry] = []
    var editions: [Country: StarterTariffEdition] = [:]
    var problems: [ReferenceTableError] = []
    for row in rows {
      do {
        if row.fields.first == "source" {
          let edition = try StarterTariffEdition(row)
          editions[edition.country] = edition
        } else {
          entries.append(try StarterTariffEntry(row))
        }
      } catch {
        problems.append(error)
      }
    }
    entries.sort { $0.number < $1.number }
    self.entries = entries
    self.editions = editions
    self.problems = problems
    map = TariffPrefixMap(entries.enumerated().map { ($1.number, $0) })
  }

  /// The entry of exactly this number.
  public func entry(_ number: TariffNumber) -> StarterTariffEntry? {
    map[number].map { entries[$0] }
  }

  /// The entry with the most digits with which a number begins: for `6109.10.00.12` that of
  /// `6109.10`.
  ///
  /// A rate of it holds for the number only where it is stated; the entry of a heading says nothing
  /// of a subheading that is not in this tariff unless all its lines agree.
  public func nearestEntry(to number: TariffNumber) -> StarterTariffEntry? {
    map.longestPrefix(of: number).map { entries[$0.value] }
  }

  /// The entries above a number and its own, from the chapter down.
  public func path(to number: TariffNumber) -> [StarterTariffEntry] {
    [2, 4, 6].filter { $0 <= number.count }.compactMap { entry(number.prefix($0)) }
  }

  /// The entries one step below a number: the headings of a chapter, the subheadings of a heading.
  public func children(of number: TariffNumber) -> [StarterTariffEntry] {
    map.entries(under: number).filter { $0.number.count == number.count + 2 }
      .map { entries[$0.value] }
  }

  /// The chapters.
  public var chapters: [StarterTariffEntry] { entries.filter { $0.number.count == 2 } }
}
