import Foundation
import Interchange
import Shipping
import TestSupport
import Units

/// Small tariffs in the shapes of the official files.
enum TariffFiles {
  static let head = TariffEditionHead(
    country: .unitedStates, name: "2026 Revision 3",
    days: DayRange(from: .sample("2026-02-12"), through: nil) ?? .always, source: "made up",
    currency: .usd)

  static let header =
    "HTS Number,Indent,Description,Unit of Quantity,General Rate of Duty,Special Rate of Duty,"
    + "Column 2 Rate of Duty,Quota Quantity,Additional Duties"

  /// Rows as the export of the United States has them.
  static let horses = """
    "0101","0","Live horses, asses, mules and hinnies:","","","","","",""
    "","1","Horses:","","","","","",""
    "0101.21.00","2","Purebred breeding animals","","Free","","Free","",""
    "0101.21.00.10","3","Males","[""No.""]","","","","",""
    "0101.29.00","2","Other","","Free","","20%","",""
    "0101.29.00.10","3","Imported for immediate slaughter","[""No.""]","","","","",""
    "0101.30.00.00","1","Asses","[""No."",""kg""]","6.8%","Free (A+,AU, S) 2.5% (KR)","15%","",""
    "6109","0","T-shirts, singlets, tank tops and similar garments, knitted:","","","","","",""
    "6109.10.00","1","Of cotton","","16.5%","Free (AU,S)","90%","",""
    "6109.10.00.12","2","Men's or boys' T-shirts, all white","[""doz."",""kg""]","","","","",""
    "9903.88.15","0","Articles the product of China","","The duty provided in the applicable \
    subheading + 7.5%","","","","66.6¢/kg"
    """

  static func table(_ rows: String = horses, lineEnd: String = "\n", mark: String = "") -> [UInt8] {
    Array((mark + header + "\n" + rows + "\n").replacing("\n", with: lineEnd).utf8)
  }

  static func read(
    _ rows: String = horses, lineEnd: String = "\n", mark: String = ""
  ) -> TariffReading {
    TariffTableReader.read(
      table(rows, lineEnd: lineEnd, mark: mark), named: "hts.csv", mapping: .unitedStates,
      head: head)
  }

  /// The full official editions, which are not part of the product: read where the folder is named
  /// by `CROSSBILL_TARIFF_FILES`, each as `hts_….csv` without compression.
  static func official(_ name: String) -> [UInt8]? {
    guard let folder = ProcessInfo.processInfo.environment["CROSSBILL_TARIFF_FILES"] else {
      return nil
    }
    let file = URL(filePath: folder).appending(path: name)
    return (try? Data(contentsOf: file)).map { Array($0) }
  }

  static let officialNames = ["hts_2025_basic_edition_csv.csv", "hts_2026_revision_3_csv.csv"]

  static var hasOfficial: Bool { officialNames.allSatisfy { official($0) != nil } }
}
