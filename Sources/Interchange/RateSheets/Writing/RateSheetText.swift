public import Shipping

/// A rate sheet as the files that ``RateSheetReader`` reads.
///
/// Reading them gives the same sheet back, where no lane stands twice in a service.
public struct RateSheetText: Hashable, Sendable {
  /// One CSV file.
  public struct Grid: Hashable, Sendable {
    /// The name of the file.
    public let name: String
    /// Its text.
    public let text: String
  }

  /// The text of the TOML file.
  public let terms: String

  /// The grids, one a service.
  public let grids: [Grid]

  /// Writes a sheet.
  ///
  /// - Parameters:
  ///   - sheet: The sheet.
  ///   - baseName: The beginning of the names of the grids, without an ending; characters other
  ///     than letters, digits, hyphens and underscores are left out.
  public init(_ sheet: RateSheet, baseName: String) {
    let base = String(baseName.unicodeScalars.filter { Self.isPlain($0) }.map { Character($0) })
    let stem = base.isEmpty ? "grid" : base
    var grids: [Grid] = []
    var terms = TermsWriter(sheet).head
    let tariff = sheet.tariff.classRates ?? ClassTariff(services: [], lanes: [])
    for (index, service) in tariff.services.enumerated() {
      let name = tariff.services.count == 1 ? "\(stem).csv" : "\(stem)-\(index + 1).csv"
      terms += "\n" + TermsWriter(sheet).service(service, grid: name)
      let lanes = tariff.lanes.filter { $0.service == service.name }
      grids.append(Grid(name: name, text: GridWriter.text(of: lanes)))
    }
    self.terms = terms
    self.grids = grids
  }

  private static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII && (scalar.properties.isAlphabetic || ("0"..."9").contains(scalar))
      || scalar == "-" || scalar == "_"
  }
}
