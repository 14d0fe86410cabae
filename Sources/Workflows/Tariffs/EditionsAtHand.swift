import Shipping
import Storage
import Synchronization
import Units

/// The editions of tariffs that a desk read last: reading one of 35 000 lines takes a moment that
/// nobody wants to wait for twice.
public final class EditionsAtHand: Sendable {
  /// Two editions of one country, or one each of two, are compared; more would only fill memory.
  private static let mostKept = 2

  private let kept = Mutex<[(header: TariffEditionHeader, edition: TariffEdition)]>([])

  /// Makes one that has read nothing yet.
  public init() {}

  /// The edition of a country that is in force on a day; nothing where the desk has none.
  ///
  /// - Parameters:
  ///   - country: the country.
  ///   - day: the day of law.
  ///   - store: the editions on the desk.
  /// - Returns: the edition, read.
  /// - Throws: ``StoreError`` when the desk cannot be read.
  func edition(
    of country: Country, on day: CalendarDay, in store: any TariffStore
  ) throws(StoreError) -> TariffEdition? {
    let desk = TariffOnDesk(store)
    guard let header = try desk.header(of: country, on: day) else { return nil }
    if let found = kept.withLock({ $0.first { $0.header == header }?.edition }) { return found }
    guard let edition = try desk.edition(header) else { return nil }
    kept.withLock { kept in
      kept.removeAll { $0.header == header }
      kept.append((header, edition))
      if kept.count > Self.mostKept { kept.removeFirst() }
    }
    return edition
  }
}
