import Shipping
import Storage

/// Which stored sheet, as JSON.
struct SheetReference: Encodable {
  var number: Int64
  var carrier: String
  var name: String
  var version: String

  init(_ header: RateSheetHeader) {
    number = header.id
    carrier = header.identity.carrier
    name = header.identity.name
    version = header.identity.version
  }
}
