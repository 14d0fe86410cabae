public import Interchange
public import Shipping
public import Storage
public import Units

/// Brings an edition of a tariff onto the desk, as its official file.
public struct ImportTariff: Sendable {
  /// What is to be imported.
  public struct Request: Sendable {
    /// The country whose tariff it is.
    public let country: Country
    /// The name of the edition.
    public let name: String
    /// The days on which it is in force.
    public let days: DayRange
    /// The file's name, which is kept as the source.
    public let fileName: String
    /// The file.
    public let bytes: [UInt8]

    /// Makes a request.
    public init(
      country: Country, name: String, days: DayRange, fileName: String, bytes: [UInt8]
    ) {
      self.country = country
      self.name = name
      self.days = days
      self.fileName = fileName
      self.bytes = bytes
    }
  }

  /// What came of it.
  public struct Outcome: Sendable {
    /// What was read, or all that is wrong.
    public let reading: TariffReading
    /// What saving did; nothing where it was planned only, or the file was refused.
    public let saved: TariffEditionImport?
  }

  private let desk: Desk

  /// Makes the workflow for a desk.
  public init(desk: Desk) { self.desk = desk }

  /// Reads the file, and keeps it unless it is only planned or refused.
  ///
  /// - Parameters:
  ///   - request: the file with what is told of it.
  ///   - isPlan: true to write nothing.
  /// - Returns: what was read, and what saving did.
  /// - Throws: ``StoreError`` when the desk cannot be written.
  public func callAsFunction(
    _ request: Request, isPlan: Bool
  ) throws(StoreError) -> Outcome {
    let format = TariffFormat(country: request.country, bytes: request.bytes)
    let currency = TariffOnDesk.currency(of: request.country)
    let head = TariffEditionHead(
      country: request.country, name: request.name, days: request.days, source: request.fileName,
      currency: currency)
    let reading = format.read(request.bytes, named: request.fileName, head: head)
    guard let edition = reading.edition, !isPlan else {
      return Outcome(reading: reading, saved: nil)
    }
    let facts = TariffEditionFacts(
      country: request.country, name: request.name, source: request.fileName, days: request.days,
      currency: currency, format: format.rawValue, lineCount: edition.count)
    let saved = try desk.store.addTariffEdition(facts, file: request.bytes, by: desk.stamp)
    return Outcome(reading: reading, saved: saved)
  }
}
