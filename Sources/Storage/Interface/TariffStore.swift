/// Keeps editions of tariffs, each as the official file that it was read from, side by side.
public protocol TariffStore: Sendable {
  /// Saves an edition, unless the same file is stored for the same country and days.
  func addTariffEdition(
    _ facts: TariffEditionFacts, file: [UInt8], by stamp: EditStamp
  ) throws(StoreError) -> TariffEditionImport

  /// All editions, by country and then the latest import first.
  func tariffEditions() throws(StoreError) -> [TariffEditionHeader]

  /// The file of an edition.
  ///
  /// - Throws: ``StoreError/notFound(_:)`` when there is none with the id.
  func tariffEditionFile(id: Int64) throws(StoreError) -> [UInt8]

  /// Deletes an edition.
  ///
  /// - Throws: ``StoreError/notFound(_:)`` when there is none with the id.
  func deleteTariffEdition(id: Int64) throws(StoreError)
}
