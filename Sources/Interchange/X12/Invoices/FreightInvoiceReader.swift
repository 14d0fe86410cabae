public import Shipping
import Units

/// Reads freight invoices from X12 210 transactions.
///
/// The amounts of elements 58 and 193 have two implied decimals. Weights without a unit are pounds.
/// Without a C3 segment the currency is not known and US dollars are assumed until the quote tells
/// another.
public struct FreightInvoiceReader {
  /// The invoice of a transaction, with what is doubtful about it.
  public struct Reading: Hashable, Sendable {
    /// The invoice, or nothing when it cannot be used.
    public let invoice: FreightInvoice?
    /// What is wrong or doubtful.
    public let problems: [X12Problem]
  }

  private let transaction: X12Transaction
  private var problems: [X12Problem] = []

  private init(_ transaction: X12Transaction) {
    self.transaction = transaction
  }

  /// Reads a transaction of set 210.
  public static func read(_ transaction: X12Transaction) -> Reading {
    var reader = FreightInvoiceReader(transaction)
    do {
      return Reading(invoice: try reader.invoice(), problems: reader.problems)
    } catch {
      return Reading(invoice: nil, problems: reader.problems + [error])
    }
  }

  private mutating func invoice() throws(X12Problem) -> FreightInvoice {
    guard let head = transaction.segments.first("B3") else {
      throw X12Problem(transaction.header, .contradiction("has no B3 segment"))
    }
    let stated = try currency()
    let currency = stated ?? .usd
    let number = try head.needed(2)
    let lines = try lines(currency)
    let total = try total(head, currency)
    let carrier = biller(head)
    let foot = transaction.segments.first("L3")
    do {
      return try FreightInvoice(
        number: number, carrier: carrier, references: references(head), day: head.day(6),
        currency: currency, isCurrencyStated: stated != nil, lines: lines, statedTotal: total,
        weight: foot?.weight(1, unit: 12))
    } catch let problem as X12Problem {
      throw problem
    } catch let error as FreightInvoiceContradiction {
      throw X12Problem(head, .contradiction(error.sentence))
    } catch {
      throw X12Problem(head, .contradiction("contradicts itself"))
    }
  }

  private func currency() throws(X12Problem) -> Currency? {
    guard let segment = transaction.segments.first("C3") else { return nil }
    let code = try segment.needed(1)
    guard let currency = Currency(code: code) else {
      throw X12Problem(segment, element: 1, .unknownCode)
    }
    return currency
  }

  private func biller(_ head: X12Segment) -> FreightInvoice.Biller {
    let scac = StandardCarrierAlphaCode(parsing: head[11])
    let name = transaction.segments.all("N1").first { $0[1] == "CA" }?[2] ?? ""
    return FreightInvoice.Biller(
      name: name.isEmpty ? head[11] : name, scac: scac)
  }

  private func references(_ head: X12Segment) -> FreightInvoice.References {
    func reference(_ qualifier: String) -> String? {
      let found = transaction.segments.all("N9").first { $0[1] == qualifier }?[2] ?? ""
      return found.isEmpty ? nil : found
    }
    return FreightInvoice.References(
      shipment: head[3].isEmpty ? reference("SI") : head[3], billOfLading: reference("BM"),
      pro: reference("CN"), quote: reference("Q1"))
  }

  private mutating func total(
    _ head: X12Segment, _ currency: Currency
  ) throws(X12Problem) -> Money? {
    let due = try money(head, 7, currency)
    guard let foot = transaction.segments.first("L3"),
      let charges = try money(foot, 5, currency)
    else { return due }
    if let due, due != charges {
      problems.append(X12Problem(foot, element: 5, .totalsDiffer(head: due.plainText)))
    }
    return due ?? charges
  }

  private mutating func money(
    _ segment: X12Segment, _ element: Int, _ currency: Currency
  ) throws(X12Problem) -> Money? {
    guard let amount = try segment.amount(element, &problems) else { return nil }
    guard amount.normalized.scale <= currency.minorUnitDigits,
      let money = try? Money(rounding: amount, currency)
    else { throw X12Problem(segment, element: element, .notANumber) }
    return money
  }

  private mutating func lines(
    _ currency: Currency
  ) throws(X12Problem) -> [FreightInvoice.Line] {
    let loops = transaction.segments.loops("LX", endedBy: ["L3"])
    // Some senders leave the numbering segment out.
    let items = loops.isEmpty ? [transaction.segments.filter { $0.id != "L3" }] : loops
    var lines: [FreightInvoice.Line] = []
    for item in items { lines += try self.lines(of: item, currency) }
    return lines
  }

  /// The charges of one numbered item, which share its description, weight and class.
  private mutating func lines(
    of item: [X12Segment], _ currency: Currency
  ) throws(X12Problem) -> [FreightInvoice.Line] {
    let descriptions = item.all("L5").map { $0[2] }.filter { !$0.isEmpty }
    let rates = item.all("L1")
    var weight: Mass?
    for quantity in item.all("L0") where weight == nil {
      weight = try quantity.weight(4, unit: 11)
    }
    let classText = item.all("L7").map { $0[7] }.first { !$0.isEmpty } ?? ""
    let freightClass = FreightClass(parsing: classText.drop { $0 == "0" })
    var lines: [FreightInvoice.Line] = []
    for rate in rates {
      guard let amount = try money(rate, 4, currency) else { continue }
      let code = ChargeCode(rate[8])
      let isFreight = code.map { ["400", "FRT"].contains($0.text) } ?? true
      let described =
        isFreight || rates.count == 1 ? descriptions.joined(separator: ", ") : ""
      lines.append(
        FreightInvoice.Line(
          label: rate[12].isEmpty ? described : rate[12], code: code, amount: amount,
          weight: isFreight ? weight : nil, freightClass: isFreight ? freightClass : nil))
    }
    return lines
  }
}
