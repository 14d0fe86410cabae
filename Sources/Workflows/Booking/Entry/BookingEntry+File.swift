import Foundation

extension BookingEntry {
  /// Why a file is no booking.
  public struct FileProblem: Error, Hashable, Sendable {
    /// The way to the value, such as `units[0].nmfc`; empty for the whole file.
    public let place: String
    /// Why it cannot be read.
    public let reason: String

    /// The problem in one sentence: place, reason, mend.
    public var sentence: String {
      "The booking\(place.isEmpty ? "" : " at \(place)") cannot be read: \(reason); "
        + "`crossbill book --example` prints one to start from."
    }
  }

  /// Reads an entry from JSON; every key may be absent.
  ///
  /// - Parameter bytes: the file's content.
  /// - Returns: the entry.
  /// - Throws: ``FileProblem`` with the place and the reason.
  public static func read(_ bytes: [UInt8]) throws(FileProblem) -> BookingEntry {
    do {
      _ = try JSONSyntax.value(of: bytes)
      return try JSONDecoder().decode(BookingEntry.self, from: Data(bytes))
    } catch let fault as JSONSyntax.Fault {
      throw FileProblem(place: fault.place, reason: fault.reason)
    } catch let error as DecodingError {
      let found = JSONPlace(error)
      throw FileProblem(place: found.place, reason: found.reason)
    } catch {
      throw FileProblem(place: "", reason: "it is no JSON")
    }
  }

  /// A complete entry to start from, with made-up companies: what `crossbill book --example` prints.
  public static var example: BookingEntry {
    var entry = BookingEntry()
    entry.offer = "1"
    entry.pickupFrom = "08:00"
    entry.pickupTo = "16:30"
    entry.shipper = contact(
      "Lakeside Ceramics", ["400 Mill Street"], "Detroit", "313 555 0142", "Dana Fields")
    entry.consignee = contact(
      "Garden House Ltd", ["18 Spadina Avenue", "Unit 5"], "Toronto", "416 555 0177", "Receiving")
    entry.paymentTerms = "prepaid"
    entry.purchaseOrders = [Order(number: "4471"), Order(number: "4472")]
    entry.purchaseOrders[0].pieces = "2"
    entry.purchaseOrders[0].weight = "1600 lb"
    entry.instructions = "Dock 3 at the rear, call on arrival."
    entry.units = [Unit()]
    entry.units[0].commodity = "ceramic planters"
    entry.units[0].nmfc = "86900-2"
    return entry
  }

  private static func contact(
    _ name: String, _ street: [String], _ city: String, _ telephone: String, _ person: String
  ) -> Contact {
    var contact = Contact()
    contact.name = name
    contact.street = street
    contact.city = city
    contact.telephone = telephone
    contact.contact = person
    return contact
  }
}
