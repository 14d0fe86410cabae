import Shipping

/// A weekly series of diesel prices by the name that publishers give its column.
///
/// Sources: Energy Information Administration, weekly retail gasoline and diesel prices, source keys
/// `EMD_EPD2D_PTE_…_DPG`; the Federal Reserve Bank of St. Louis (FRED), which publishes the same figures
/// as `GASDES…W`. Only the national one was seen in a file; those of the districts are UNVERIFIED.
enum FuelSeries {
  private static let codes: [String: String] = [
    "gasdesw": "eia-us-diesel", "emd_epd2d_pte_nus_dpg": "eia-us-diesel",
    "gasdesecw": "eia-padd1-diesel", "emd_epd2d_pte_r10_dpg": "eia-padd1-diesel",
    "gasdesmww": "eia-padd2-diesel", "emd_epd2d_pte_r20_dpg": "eia-padd2-diesel",
    "gasdesgcw": "eia-padd3-diesel", "emd_epd2d_pte_r30_dpg": "eia-padd3-diesel",
    "gasdesrmw": "eia-padd4-diesel", "emd_epd2d_pte_r40_dpg": "eia-padd4-diesel",
    "gasdeswcw": "eia-padd5-diesel", "emd_epd2d_pte_r50_dpg": "eia-padd5-diesel",
  ]

  /// The index of a column, or nothing for a column that is no known series.
  static func index(ofColumn name: String) -> FuelIndex? {
    codes[name.lowercased()].flatMap { FuelIndex(code: $0) }
  }
}
