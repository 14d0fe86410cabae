public import Shipping
import Units

extension FreightInvoice {
  /// An invoice to start from, with made-up figures: what `crossbill audit --example` prints.
  public static var example: FreightInvoice? {
    func amount(_ cents: Int64) -> Money { Money(minorUnits: cents, .usd) }
    return try? FreightInvoice(
      number: "778812", carrier: Biller(name: "Maple Freight"),
      references: References(shipment: "BX-1001", pro: "123-456782"),
      day: CalendarDay(year: 2026, month: 11, day: 30), currency: .usd,
      lines: [
        Line(
          label: "freight", amount: amount(110_880), weight: .pounds(1_700),
          freightClass: .class100),
        Line(label: "discount", code: ChargeCode("DSC"), amount: amount(-66_528)),
        Line(label: "fuel surcharge", code: ChargeCode("FUE"), amount: amount(14_414)),
        Line(label: "liftgate delivery", code: ChargeCode("LFT"), amount: amount(12_900)),
      ],
      statedTotal: amount(71_666))
  }
}
