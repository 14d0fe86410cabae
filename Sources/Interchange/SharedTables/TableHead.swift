import Shipping
import Units

/// The first table of a shared table's TOML file: which table it is and when it holds.
struct TableHead {
  static let keys = ["carrier", "name", "version", "source", "from", "through"]

  let identity: TableIdentity
  let validity: DayRange

  /// The longest name; longer ones fit no list.
  private static let longestName = 80

  /// Reads the head, or reports why it cannot be used.
  init?(_ section: TermsSection, _ report: inout TermsReport) {
    let carrier = section.text("carrier", &report)
    let name = section.text("name", required: true, &report)
    let version = section.text("version", required: true, &report)
    let source = section.text("source", required: true, &report)
    let validity = section.validity(&report)
    guard let name, let version, let source, let validity else { return nil }
    guard name.unicodeScalars.count <= Self.longestName else {
      report.add(
        .wrongKind(needed: "a name of at most \(Self.longestName) letters"),
        at: section.path.field("name"), value: .text(name))
      return nil
    }
    identity = TableIdentity(carrier: carrier, name: name, version: version, source: source)
    self.validity = validity
  }
}

extension TermsSection {
  /// The days from `from` through `through`; an end that was left out is open.
  func validity(_ report: inout TermsReport) -> DayRange? {
    let first = day("from", &report)
    let last = day("through", &report)
    if let range = DayRange(from: first, through: last) { return range }
    report.add(.endsBeforeItBegins, at: path.field("through"), value: last.map { .day($0) })
    return nil
  }

  /// A currency by its code; the code must be there.
  func currency(_ report: inout TermsReport) -> Currency? {
    guard let code = text("currency", required: true, &report) else { return nil }
    if let currency = Currency(code: code) { return currency }
    report.add(
      .wrongKind(needed: "a currency code such as USD or CAD"), at: path.field("currency"),
      value: .text(code))
    return nil
  }
}
