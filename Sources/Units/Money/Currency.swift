/// A currency of ISO 4217, with the number of digits of its minor unit.
///
/// Only codes in active use are made, so that a typing error is not a new currency.
public struct Currency: Hashable, Sendable {
  /// The three letters, packed for fast comparison.
  private let packedCode: UInt32

  /// How many digits stand after the point: 2 for dollars, 0 for yen.
  public let minorUnitDigits: Int

  /// Finds an active ISO 4217 code, such as `USD`; letters of either case.
  public init?(code: some StringProtocol) {
    let upper = code.uppercased()
    guard let digits = Self.minorUnitDigitsByCode[upper] else { return nil }
    self.init(knownCode: upper, minorUnitDigits: digits)
  }

  private init(knownCode: String, minorUnitDigits: Int) {
    packedCode = knownCode.utf8.reduce(0) { $0 << 8 | UInt32($1) }
    self.minorUnitDigits = minorUnitDigits
  }

  /// The three upper-case letters, such as `USD`.
  public var code: String {
    let letters = [packedCode >> 16 & 0xff, packedCode >> 8 & 0xff, packedCode & 0xff]
    return String(decoding: letters.map(UInt8.init), as: UTF8.self)
  }

  /// All active currencies, by code.
  public static var all: [Currency] {
    minorUnitDigitsByCode.sorted { $0.key < $1.key }
      .map { Currency(knownCode: $0.key, minorUnitDigits: $0.value) }
  }

  /// United States dollar.
  public static let usd = Currency(knownCode: "USD", minorUnitDigits: 2)
  /// Canadian dollar.
  public static let cad = Currency(knownCode: "CAD", minorUnitDigits: 2)
  /// Mexican peso.
  public static let mxn = Currency(knownCode: "MXN", minorUnitDigits: 2)
  /// Euro.
  public static let eur = Currency(knownCode: "EUR", minorUnitDigits: 2)
  /// Pound sterling.
  public static let gbp = Currency(knownCode: "GBP", minorUnitDigits: 2)
  /// Australian dollar.
  public static let aud = Currency(knownCode: "AUD", minorUnitDigits: 2)
  /// New Zealand dollar.
  public static let nzd = Currency(knownCode: "NZD", minorUnitDigits: 2)
  /// Japanese yen, which has no minor unit.
  public static let jpy = Currency(knownCode: "JPY", minorUnitDigits: 0)
}

extension Currency {
  /// Active codes of ISO 4217 for money in circulation, with their minor unit digits.
  private static let minorUnitDigitsByCode: [String: Int] = {
    var table: [String: Int] = [:]
    for (digits, codes) in codesByDigits {
      for code in codes.split(separator: " ") { table[String(code)] = digits }
    }
    return table
  }()

  private static let codesByDigits: [Int: String] = [
    0: "BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX VND VUV XAF XOF XPF",
    3: "BHD IQD JOD KWD LYD OMR TND",
    2: """
    AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF \
    CHF CNY COP CRC CUP CVE CZK DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GTQ GYD \
    HKD HNL HTG HUF IDR ILS INR IRR JMD KES KGS KHR KPW KYD KZT LAK LBP LKR LRD LSL MAD MDL MGA \
    MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD PAB PEN PGK PHP PKR PLN \
    QAR RON RSD RUB SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TOP \
    TRY TTD TWD TZS UAH USD UYU UZS VED VES WST XCD XCG YER ZAR ZMW ZWG
    """,
  ]
}

extension Currency: CustomStringConvertible {
  /// The three letters.
  public var description: String { code }
}

extension Currency: Codable {
  /// Reads a code such as `"USD"`.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    guard let currency = Currency(code: text) else {
      throw DecodingError.dataCorruptedError(
        in: container, debugDescription: "\(text.debugDescription) is not an ISO 4217 currency")
    }
    self = currency
  }

  /// Writes a code such as `"USD"`.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(code)
  }
}
