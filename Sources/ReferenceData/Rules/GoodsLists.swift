public import Shipping

/// The bundled lists of goods that rules name, such as `ca-steel` or `us-301-3`.
///
/// They are read by market when one of them is first asked for: a few milliseconds for the largest.
/// Sources: schedules of the Canadian surtax orders; figures of Budget-Lab-Yale/tariff-rate-tracker
/// (MIT), commit 8315fff, through HTS 2026 Revision 7. The ledger of tables names both.
public enum GoodsLists {
  /// The list of a name, or nothing where none is bundled.
  public static func list(named name: String) -> GoodsList? {
    if name.hasPrefix("ca-") { return canada[name] }
    if name.hasPrefix("us-") { return unitedStates[name] }
    return nil
  }

  /// The names of all lists, in order.
  public static var names: [String] { (Array(canada.keys) + Array(unitedStates.keys)).sorted() }

  /// What is wrong with the bundled files; empty in every released program.
  static let problems = [EmbeddedFile.canadianGoods, .unitedStatesGoods]
    .flatMap { read(TabbedText.rows(in: $0)).problems }

  private static let canada = read(TabbedText.rows(in: .canadianGoods)).lists
  private static let unitedStates = read(TabbedText.rows(in: .unitedStatesGoods)).lists

  /// Reads rows of a name, a heading and what follows it: `-` for all of the heading, digits, and
  /// digits after `!` for goods that the list leaves out.
  static func read(
    _ rows: [TabbedText.Row]
  ) -> (lists: [String: GoodsList], problems: [ReferenceTableError]) {
    var entries: [String: [GoodsList.Entry]] = [:]
    var problems: [ReferenceTableError] = []
    for row in rows {
      do {
        let fields = try row.fields(exactly: 3)
        for ending in fields[2].split(separator: " ") {
          entries[fields[0], default: []].append(try entry(fields[1], ending, row))
        }
      } catch {
        problems.append(error)
      }
    }
    let lists = entries.map { name, entries in (name, GoodsList(name: name, entries: entries)) }
    return (Dictionary(uniqueKeysWithValues: lists), problems)
  }

  private static func entry(
    _ heading: String, _ ending: Substring, _ row: TabbedText.Row
  ) throws(ReferenceTableError) -> GoodsList.Entry {
    let isException = ending.hasPrefix("!")
    let digits = ending == "-" ? "" : ending.drop { $0 == "!" }
    guard let number = try? TariffNumber(parsing: heading + digits) else {
      throw row.error(.notAValue(heading + digits))
    }
    return GoodsList.Entry(number, isException: isException)
  }
}
