public import Shipping

/// A rate sheet as the files that ``RateSheetReader`` reads.
///
/// Reading them gives the same sheet back, where no lane stands twice in a service; zone charts take the
/// names of their new files.
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

  /// The grids, one a service, and the zone charts.
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
    let writer = TermsWriter(sheet)
    switch sheet.tariff {
    case .classRates(let tariff):
      (terms, grids) = Self.files(tariff.services, writer, stem: stem) { service, grid in
        let lanes = tariff.lanes.filter { $0.service == service.name }
        return (writer.service(service, grid: grid), GridWriter.text(of: lanes))
      }
    case .skidRates(let tariff):
      (terms, grids) = Self.files(tariff.services, writer, stem: stem) { service, grid in
        let lanes = tariff.lanes.filter { $0.service == service.name }
        return (writer.service(service, grid: grid), SkidGridWriter.text(of: lanes))
      }
    case .parcel(let tariff): (terms, grids) = Self.files(tariff, writer, stem: stem)
    case .perMile(let tariff): (terms, grids) = Self.files(tariff, writer, stem: stem)
    }
  }

  private typealias Files = (terms: String, grids: [Grid])

  /// The terms with a grid for each service.
  private static func files<Service>(
    _ services: [Service], _ writer: TermsWriter, stem: String,
    _ texts: (Service, String) -> (terms: String, grid: String)
  ) -> Files {
    var files: Files = (writer.head, [])
    for (index, service) in services.enumerated() {
      let name = services.count == 1 ? "\(stem).csv" : "\(stem)-\(index + 1).csv"
      let text = texts(service, name)
      files.terms += "\n" + text.terms
      files.grids.append(Grid(name: name, text: text.grid))
    }
    return files
  }

  private static func files(_ tariff: ParcelTariff, _ writer: TermsWriter, stem: String) -> Files {
    var files: Files = (writer.head, [])
    // The name of a chart comes from outside, and is no name for a file.
    let charts = Dictionary(
      tariff.charts.enumerated().map { ($0.element.name, "\(stem)-zones-\($0.offset + 1).csv") }
    ) { first, _ in first }
    for (index, service) in tariff.services.enumerated() {
      let name = "\(stem)-\(index + 1).csv"
      files.terms += "\n" + writer.service(service, grid: name, chart: charts[service.chart] ?? "")
      files.grids.append(
        Grid(name: name, text: ParcelTableWriter.text(of: service.grid, tariff.units)))
    }
    files.grids += tariff.charts.map {
      Grid(name: charts[$0.name] ?? "", text: ParcelTableWriter.text(of: $0))
    }
    return files
  }

  private static func files(_ tariff: PerMileTariff, _ writer: TermsWriter, stem: String) -> Files {
    var files: Files = (writer.head, [])
    for (index, service) in tariff.services.enumerated() {
      let name = "\(stem)-\(index + 1).csv"
      files.terms += "\n" + writer.service(service, grid: name)
      let lanes = tariff.lanes.filter { $0.service == service.name }
      files.grids.append(Grid(name: name, text: MileGridWriter.text(of: lanes)))
    }
    return files
  }

  private static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII && (scalar.properties.isAlphabetic || ("0"..."9").contains(scalar))
      || scalar == "-" || scalar == "_"
  }
}
