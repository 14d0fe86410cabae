import Foundation
public import Shipping
public import Storage

/// What a shipper types once and uses for every booking.
public struct ShipperIdentity: Hashable, Sendable, Codable {
  /// The company prefix of bills of lading and logistic units, or nothing without one.
  public var gs1Prefix: GS1CompanyPrefix?

  /// Who sends files, as `ZZ:MYCOMPANY`, or nothing before the first file.
  public var ediSender: String?

  /// The shipper of the last booking, or nothing before the first.
  public var shipper: BookingEntry.Contact?

  /// Makes an identity; an empty one by default.
  public init(
    gs1Prefix: GS1CompanyPrefix? = nil, ediSender: String? = nil,
    shipper: BookingEntry.Contact? = nil
  ) {
    self.gs1Prefix = gs1Prefix
    self.ediSender = ediSender
    self.shipper = shipper
  }

  /// The name of the setting.
  private static let key = "booking.identity"

  /// The identity that was kept, or an empty one.
  ///
  /// - Throws: ``StoreError`` when the store cannot be read.
  public static func kept(on desk: Desk) throws(StoreError) -> ShipperIdentity {
    guard let json = try desk.store.setting(key: key),
      let identity = try? JSONDecoder().decode(ShipperIdentity.self, from: Data(json.utf8))
    else { return ShipperIdentity() }
    return identity
  }

  /// Keeps the identity, unless it is kept as it is.
  ///
  /// - Throws: ``StoreError`` when it cannot be written.
  public func keep(on desk: Desk) throws(StoreError) {
    guard try Self.kept(on: desk) != self else { return }
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys]
    // Texts always have a JSON form.
    let data = (try? encoder.encode(self)) ?? Data("{}".utf8)
    try desk.store.saveSetting(String(decoding: data, as: UTF8.self), key: Self.key)
  }
}
