/// Where the columns of the comparison stand; below 78 columns the day of delivery gives way, and only
/// from 96 on there is room for the worst case and the basis.
struct OfferColumns {
  let carrier = 3
  let service: Int
  let daysEnd: Int
  let deliver: Int?
  let totalEnd: Int
  let worstEnd: Int?
  let basis: Int?
  let expires: Int

  init(width: Int) {
    expires = width - 11
    let isWide = width >= 96
    basis = isWide ? expires - 7 : nil
    worstEnd = isWide ? expires - 9 : nil
    totalEnd = isWide ? expires - 21 : expires - 2
    // A day of ten columns, a blank, and a range of two prices of four digits.
    deliver = width >= 78 ? totalEnd - 24 : nil
    daysEnd = deliver.map { $0 - 1 } ?? totalEnd - 13
    service = width >= 78 ? 22 : 17
  }

  var carrierWidth: Int { service - carrier - 1 }
  var serviceWidth: Int { daysEnd - service - 4 }
  /// The room of the total, a blank before it included.
  var totalWidth: Int { deliver.map { totalEnd - $0 - 10 } ?? totalEnd - daysEnd }
}
