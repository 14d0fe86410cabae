import Foundation
import Shipping
import Storage
import Units

/// Made-up sheets of class rates of any size.
enum SampleSheets {
  /// Beginnings of ZIPs with the first forward sortation areas of Ontario and Quebec.
  static func ends(origins: Int, destinations: Int) -> [(String, String)] {
    let zips = (0..<origins).map { number -> String in
      let prefix = String(430 + number % 570)
      return number < 570 ? prefix : prefix + "01"
    }
    let firsts = Array("MLKNPHJG")
    let lasts = Array("ABCEGHJKLMNPRSTVWXYZ")
    let areas = (0..<destinations).map { number -> String in
      "\(firsts[number / 200 % 8])\(number / 20 % 10)\(lasts[number % 20])"
    }
    return zips.flatMap { zip in areas.map { (zip, $0) } }
  }

  /// Rates in cents from the lightest break on.
  static func cents(_ lane: Int, _ freightClass: FreightClass) -> [Int] {
    let base = 3_000 + lane * 7_919 % 9_000 + freightClass.index * 350
    return [100, 82, 70, 61, 52, 47, 44].map { base * $0 / 100 }
  }

  /// A sheet of seven weight breaks for one class on every lane, and wide lanes behind them.
  static func sheet(carrier: String, lanes count: Int) throws -> RateSheet {
    let ends =
      Array(ends(origins: 60, destinations: 120).prefix(count - 2))
      + [("US-MI", "CA-ON"), ("480-499", "CA-ON")]
    let lanes = ends.enumerated().compactMap { number, ends -> ClassTariff.Lane? in
      guard let origin = ZonePattern(parsing: ends.0),
        let destination = ZonePattern(parsing: ends.1)
      else { return nil }
      var rates = ClassRateTable()
      for (column, cents) in zip(WeightBreak.allCases, cents(number, .class70)) {
        rates[.class70, column] = HundredweightRate(tenThousandths: Int64(cents) * 100)
      }
      return ClassTariff.Lane(
        service: "standard", origin: origin, destination: destination, rates: rates,
        transitDays: 2)
    }
    let terms = RateTerms(
      discount: Percent(60), absoluteMinimum: Money(minorUnits: 9_500, .usd),
      accessorials: [.liftgateDelivery: .flat(amount: Money(minorUnits: 6_750, .usd))],
      offerDays: 30)
    return try RateSheet(
      identity: RateSheet.Identity(
        carrier: carrier, name: "standard", version: "2026-07", source: "made-up figures"),
      currency: .usd, validity: .always,
      services: [ClassTariff.Service(name: "standard", terms: terms)], lanes: lanes)
  }

  /// Writes the files of a sheet into a folder: rows of every class on each lane.
  ///
  /// - Parameters:
  ///   - folder: Where the files are written.
  ///   - rows: How many rows the grid has.
  ///   - dearer: What every thousandth row costs more, in cents.
  ///   - classes: How many classes a lane has.
  /// - Returns: The file of the terms.
  /// - Throws: Whatever stops a write.
  static func write(
    into folder: URL, rows: Int, dearer: Int = 0, classes: Int
  ) throws -> URL {
    let terms = """
      [sheet]
      carrier = "Large Freight"
      name = "Large"
      version = "1"
      source = "made-up figures"
      currency = "USD"

      [[service]]
      name = "Standard"
      grid = "large.csv"
      discount = 60

      """
    let file = folder.appending(path: "large.toml")
    try terms.write(to: file, atomically: true, encoding: .utf8)
    let grid = folder.appending(path: "large.csv")
    _ = FileManager.default.createFile(atPath: grid.path, contents: nil)
    let handle = try FileHandle(forWritingTo: grid)
    var text = "origin,destination,class,minimum,L5C,M5C,M1M,M2M,M5M,M10M,M20M,transit\n"
    var written = 0
    let lanes = (rows + classes - 1) / classes
    for (number, ends) in ends(origins: lanes / 1_600 + 1, destinations: 1_600).enumerated() {
      for freightClass in FreightClass.allCases.prefix(classes) where written < rows {
        let more = written.isMultiple(of: 1_000) ? dearer : 0
        let rates = cents(number, freightClass).map { decimal($0 + more) }.joined(separator: ",")
        text += "\(ends.0),\(ends.1),\(freightClass.name),125.00,\(rates),3\n"
        written += 1
      }
      if text.utf8.count > 1 << 20 {
        try handle.write(contentsOf: Data(text.utf8))
        text = ""
      }
    }
    try handle.write(contentsOf: Data(text.utf8))
    try handle.close()
    return file
  }

  private static func decimal(_ cents: Int) -> String {
    let rest = cents % 100
    return "\(cents / 100).\(rest < 10 ? "0" : "")\(rest)"
  }
}
