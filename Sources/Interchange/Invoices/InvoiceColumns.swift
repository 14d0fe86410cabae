/// The header of a table of freight invoices: which column holds what.
struct InvoiceColumns {
  /// What a column holds; the raw value is the usual name.
  enum Kind: String, Hashable, CaseIterable {
    case invoice
    case carrier
    case scac
    case shipment
    case billOfLading = "bol"
    case pro
    case quote
    case date
    case due
    case currency
    case charge
    case code
    case codeList = "code_list"
    case amount
    case weight
    case freightClass = "class"
    case total

    /// Other names, without case, spaces, hyphens and underscores.
    var otherNames: [String] {
      switch self {
      case .invoice: ["invoicenumber", "invoiceno", "freightbill"]
      case .carrier: ["carriername"]
      case .scac: []
      case .shipment: ["shipmentnumber", "sid"]
      case .billOfLading: ["billoflading", "bolnumber"]
      case .pro: ["pronumber"]
      case .quote: ["quotenumber"]
      case .date: ["invoicedate", "day"]
      case .due: ["duedate", "dueday"]
      case .currency: ["cur"]
      case .charge: ["label", "description", "chargedescription"]
      case .code: ["chargecode"]
      case .codeList: ["list"]
      case .amount: ["chargeamount"]
      case .weight: ["billedweight"]
      case .freightClass: ["freightclass", "cls"]
      case .total: ["invoicetotal", "amountdue"]
      }
    }
  }

  /// The position of each column that is there.
  let positions: [Kind: Int]
  /// How many columns the header has.
  let count: Int

  /// Reads a header, or reports every column that is wrong or missing.
  init?(
    _ header: DelimitedText.Record, file: String, problems: inout [InvoiceTableProblem]
  ) {
    let before = problems.count
    var positions: [Kind: Int] = [:]
    for (position, name) in header.fields.enumerated() {
      func report(_ reason: InvoiceTableProblem.Reason) {
        problems.append(
          InvoiceTableProblem(
            file: file, line: header.line, column: "column", value: name, reason: reason))
      }
      guard let kind = Self.kind(of: name) else {
        report(.unknownColumn(nearest: NearestWord.to(name, among: Kind.allCases.map(\.rawValue))))
        continue
      }
      if positions.updateValue(position, forKey: kind) != nil { report(.columnTwice) }
    }
    for kind in [Kind.invoice, .amount] where positions[kind] == nil {
      problems.append(
        InvoiceTableProblem(
          file: file, line: header.line, column: "column \(kind.rawValue)", value: "",
          reason: .missing))
    }
    guard problems.count == before else { return nil }
    self.positions = positions
    count = header.fields.count
  }

  /// True for a header that is one of such a table, whatever else is wrong with it.
  static func looksRight(_ header: [String]) -> Bool {
    let kinds = Set(header.compactMap { kind(of: $0) })
    return kinds.isSuperset(of: [.invoice, .amount])
  }

  private static func kind(of name: String) -> Kind? {
    let plain = name.lowercased().filter { !" -_".contains($0) }
    return Kind.allCases.first {
      $0.rawValue.filter { $0 != "_" } == plain || $0.otherNames.contains(plain)
    }
  }
}
