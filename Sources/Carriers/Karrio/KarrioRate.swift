import Interchange
import Shipping
import Units

/// One rate of Karrio's reply.
struct KarrioRate {
  let value: JSONValue

  /// The code of the account's carrier: a carrier, or a platform that sells several.
  private var platform: String {
    value["carrier_name"]?.words ?? value["carrier_id"]?.words ?? "unknown"
  }

  /// The code of who carries.
  private var carrierCode: String { value["meta"]?["rate_provider"]?.words ?? platform }

  private var carrier: String { KarrioNames.carrier(carrierCode) }

  private var serviceName: String? {
    let name = value["meta"]?["service_name"]?.words ?? value["service"]?.words
    return name.map { KarrioNames.service($0, of: [platform, carrierCode]) }
  }

  /// The offer, or why the rate is none.
  ///
  /// - Parameters:
  ///   - request: what was asked.
  ///   - day: the day of the question, until whose end the offer stands.
  /// - Returns: one of the two, under the carrier's name.
  func answer(to request: QuoteRequest, on day: CalendarDay) -> QuoteAnswer {
    do throws(Refusal.Reason) {
      return .offer(try offer(for: request, on: day))
    } catch {
      return .refusal(
        Refusal(carrier: carrier, service: serviceName, source: source, reason: error))
    }
  }

  private var source: String { KarrioRates.source(platform) }

  private func offer(
    for request: QuoteRequest, on day: CalendarDay
  ) throws(Refusal.Reason) -> Offer {
    if value["test_mode"]?.flag == true { throw .live(fault: .testMode) }
    let total = try total()
    if let wanted = request.currency, wanted != total.currency {
      throw .wrongCurrency(wanted: wanted, sheet: total.currency)
    }
    let charges = KarrioCharges(
      total: total, stated: value["extra_charges"]?.elements ?? [], carrier: carrier,
      source: source)
    let service = Offer.OfferedService(
      carrier: carrier, name: serviceName ?? "service without a name", mode: request.liveMode,
      basis: .live, source: source)
    guard
      let offer = Offer(
        service: service, schedule: schedule(shipDay: request.shipDay, on: day),
        lines: charges.lines),
      offer.total == total
    else { throw .live(fault: .replyBroken(detail: "the lines of a rate have no sum")) }
    return offer
  }

  private func total() throws(Refusal.Reason) -> Money {
    guard let code = value["currency"]?.words else {
      throw unusable("currency", "", .missing)
    }
    guard let currency = Currency(code: code) else {
      throw unusable("currency", ShownText.line(code, limit: 12), .unknownCurrency)
    }
    guard let stated = value["total_charge"] else { throw unusable("total", "", .missing) }
    guard let number = stated.decimal else {
      throw unusable("total", ShownText.line(stated.jsonText, limit: 40), .notANumber)
    }
    // A tenth of the largest amount leaves room for the sum of its lines.
    guard let total = try? Money(rounding: number, currency),
      total.minorUnits.magnitude < UInt64(Int64.max / 1_000)
    else { throw unusable("total", "\(number)", .tooLarge) }
    guard !total.isZero else { throw unusable("total", "\(number)", .zero) }
    guard total.minorUnits > 0 else { throw unusable("total", "\(number)", .negative) }
    return total
  }

  private func unusable(
    _ field: String, _ text: String, _ problem: LiveRateFault.ValueProblem
  ) -> Refusal.Reason {
    .live(fault: .unusable(field: field, value: text, problem: problem))
  }

  /// The days as the carrier states them.
  ///
  /// Nothing is computed from its transit days, since Karrio does not say whether they are business
  /// days: an unstated delivery stays unknown.
  private func schedule(shipDay: CalendarDay, on day: CalendarDay) -> Offer.Schedule {
    let transit = value["transit_days"]?.decimal.flatMap { days in
      (0...365).first { ExactDecimal($0) == days }
    }
    let delivery = value["estimated_delivery"]?.words.flatMap { CalendarDay(iso: $0.prefix(10)) }
    return Offer.Schedule(
      shipDay: shipDay, transitDays: transit,
      deliveryDay: delivery.flatMap { $0 < shipDay ? nil : $0 }, lastDay: day)
  }
}
