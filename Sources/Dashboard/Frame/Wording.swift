import Shipping
import Units

extension Optional where Wrapped == CalendarDay {
  /// The day as lists show it, or a blank.
  var listText: String { self?.shortText ?? "" }
}

extension QuoteRequest {
  /// Both ends and the weight: `Detroit MI > Toronto ON  2 636 lb`.
  var headline: String {
    "\(origin.shortName) > \(destination.shortName)  \(totalWeight)"
  }
}

extension Instant {
  /// Hours, minutes and seconds in a zone: `13:58:02`.
  func exactClockText(secondsFromGMT offset: Int) -> String {
    let second = secondOfDay(secondsFromGMT: offset) % 60
    return clockText(secondsFromGMT: offset) + (second < 10 ? ":0\(second)" : ":\(second)")
  }
}
