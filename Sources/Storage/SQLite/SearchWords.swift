import Shipping

extension Place {
  /// What a place is searched by.
  var searchWords: [String] {
    let code = postalCode.text
    // A Canadian code is typed with and without its space.
    return [shortName, code, code.filter { $0 != " " }, subdivision?.name ?? "", country.name]
  }
}

extension [HandlingUnit] {
  /// What handling units are searched by.
  var searchWords: [String] { flatMap { [$0.commodity, $0.nmfc ?? ""] } }
}

extension [Commodity] {
  /// What goods are searched by.
  var searchWords: [String] { flatMap { [$0.description, $0.harmonizedCode ?? ""] } }
}
