/// A sample sheet of a carrier that does not exist, for the documentation and the demonstration.
///
/// Its figures are made up. The lane from Michigan to Ontario has the demonstration tariff with which
/// the rating of class rates is worked through, so that each charge can be followed by hand.
public enum RateSheetExample {
  /// The name of the file of terms.
  public static let termsName = "maple-freight.toml"

  /// The name of the grid.
  public static let gridName = "maple-freight.csv"

  /// The terms as a TOML file.
  public static let terms = """
    [sheet]
    carrier = "Maple Freight"
    scac = "MPLF"
    name = "Maple cross-border"
    version = "2026-07"
    source = "sample with made-up figures, not an offer"
    currency = "USD"
    from = 2026-07-01
    through = 2027-06-30

    [[service]]
    name = "Standard"
    grid = "maple-freight.csv"
    discount = 60
    absolute_minimum = 110.00
    fuel = 32.5
    border_accessorials = ["borderCrossing"]
    heaviest_shipment = "20000 lb"
    longest_side = "20 ft"
    offer_days = 30

    [service.accessorials]
    borderCrossing = 24.50
    liftgatePickup = 85.00
    liftgateDelivery = 85.00
    residentialPickup = 95.00
    residentialDelivery = 95.00
    limitedAccessDelivery = 90.00
    insideDelivery = { per_hundredweight = 7.50, at_least = 80.00, at_most = 450.00 }
    appointmentDelivery = 35.00
    notifyBeforeDelivery = "included"
    hazardousMaterials = 75.00
    protectFromFreeze = { percent = 12, at_least = 60.00 }

    """

  /// The grid as a CSV file.
  public static let grid = """
    origin,destination,class,minimum,L5C,M5C,M1M,M2M,M5M,M10M,M20M,transit
    US-MI,CA-ON,50,,62.10,48.30,38.64,31.05,22.77,18.63,12.42,2
    US-MI,CA-ON,70,,79.84,62.10,49.68,39.92,29.28,23.95,15.97,2
    US-MI,CA-ON,85,,93.14,72.45,57.96,46.57,34.15,27.94,18.63,2
    US-MI,CA-ON,100,,110.88,86.25,69.00,55.44,40.66,33.26,22.18,2
    US-MI,CA-ON,125,,135.28,105.23,84.18,67.64,49.60,40.58,27.06,2
    US-MI,CA-ON,250,,266.11,207.00,165.60,133.06,97.58,79.83,53.22,2
    US-OH,CA-ON,50,,65.83,51.20,40.96,32.91,24.14,19.75,13.17,2
    US-OH,CA-ON,70,,84.63,65.83,52.66,42.32,31.04,25.39,16.93,2
    US-OH,CA-ON,85,,98.73,76.80,61.44,49.36,36.20,29.62,19.75,2
    US-OH,CA-ON,100,,117.53,91.43,73.14,58.77,43.10,35.26,23.51,2
    US-OH,CA-ON,125,,143.40,111.54,89.23,71.70,52.58,43.01,28.68,2
    US-OH,CA-ON,250,,282.08,219.42,175.54,141.04,103.43,84.62,56.41,2
    US-NY,CA-ON,50,,60.24,46.85,37.48,30.12,22.09,18.07,12.05,2
    US-NY,CA-ON,70,,77.44,60.24,48.19,38.72,28.40,23.23,15.49,2
    US-NY,CA-ON,85,,90.35,70.28,56.22,45.17,33.13,27.10,18.07,2
    US-NY,CA-ON,100,,107.55,83.66,66.93,53.78,39.44,32.26,21.51,2
    US-NY,CA-ON,125,,131.22,102.07,81.65,65.61,48.11,39.36,26.25,2
    US-NY,CA-ON,250,,258.13,200.79,160.63,129.07,94.65,77.44,51.62,2
    US-NY,CA-QC,50,,64.58,50.23,40.19,32.29,23.68,19.38,12.92,2
    US-NY,CA-QC,70,,83.03,64.58,51.67,41.52,30.45,24.91,16.61,2
    US-NY,CA-QC,85,,96.87,75.35,60.28,48.43,35.52,29.06,19.38,2
    US-NY,CA-QC,100,,115.32,89.70,71.76,57.66,42.29,34.59,23.07,2
    US-NY,CA-QC,125,,140.69,109.44,87.55,70.35,51.58,42.20,28.14,2
    US-NY,CA-QC,250,,276.75,215.28,172.22,138.38,101.48,83.02,55.35,2
    US-IL,CA-ON,50,165.00,71.42,55.55,44.44,35.71,26.19,21.42,14.28,3
    US-IL,CA-ON,70,165.00,91.82,71.42,57.13,45.91,33.67,27.54,18.37,3
    US-IL,CA-ON,85,165.00,107.11,83.32,66.65,53.56,39.27,32.13,21.42,3
    US-IL,CA-ON,100,165.00,127.51,99.19,79.35,63.76,46.76,38.25,25.51,3
    US-IL,CA-ON,125,165.00,155.57,121.01,96.81,77.79,57.04,46.67,31.12,3
    US-IL,CA-ON,250,165.00,306.03,238.05,190.44,153.02,112.22,91.80,61.20,3
    US-MI,CA-QC,50,165.00,75.14,58.44,46.75,37.57,27.55,22.54,15.03,3
    US-MI,CA-QC,70,165.00,96.61,75.14,60.11,48.30,35.43,28.98,19.32,3
    US-MI,CA-QC,85,165.00,112.70,87.66,70.13,56.35,41.32,33.81,22.54,3
    US-MI,CA-QC,100,165.00,134.16,104.36,83.49,67.08,49.20,40.24,26.84,3
    US-MI,CA-QC,125,165.00,163.69,127.33,101.86,81.84,60.02,49.10,32.74,3
    US-MI,CA-QC,250,165.00,321.99,250.47,200.38,161.00,118.07,96.59,64.40,3
    CA-ON,US-MI,50,,58.37,45.40,36.32,29.19,21.40,17.51,11.67,2
    CA-ON,US-MI,70,,75.05,58.37,46.70,37.52,27.52,22.51,15.01,2
    CA-ON,US-MI,85,,87.55,68.10,54.48,43.78,32.10,26.26,17.51,2
    CA-ON,US-MI,100,,104.23,81.08,64.86,52.11,38.22,31.26,20.85,2
    CA-ON,US-MI,125,,127.16,98.92,79.13,63.58,46.62,38.15,25.44,2
    CA-ON,US-MI,250,,250.14,194.58,155.66,125.08,91.73,75.04,50.03,2
    CA-ON,US-OH,50,,62.10,48.30,38.64,31.05,22.77,18.63,12.42,2
    CA-ON,US-OH,70,,79.84,62.10,49.68,39.92,29.28,23.95,15.97,2
    CA-ON,US-OH,85,,93.14,72.45,57.96,46.57,34.15,27.94,18.63,2
    CA-ON,US-OH,100,,110.88,86.25,69.00,55.44,40.66,33.26,22.18,2
    CA-ON,US-OH,125,,135.28,105.23,84.18,67.64,49.60,40.58,27.06,2
    CA-ON,US-OH,250,,266.11,207.00,165.60,133.06,97.58,79.83,53.22,2
    CA-QC,US-NY,50,,61.48,47.82,38.25,30.74,22.54,18.44,12.30,2
    CA-QC,US-NY,70,,79.04,61.48,49.18,39.52,28.99,23.71,15.81,2
    CA-QC,US-NY,85,,92.21,71.73,57.38,46.10,33.81,27.66,18.44,2
    CA-QC,US-NY,100,,109.77,85.39,68.31,54.89,40.25,32.93,21.96,2
    CA-QC,US-NY,125,,133.93,104.18,83.34,66.96,49.10,40.17,26.79,2
    CA-QC,US-NY,250,,263.45,204.93,163.94,131.73,96.60,79.03,52.69,2

    """
}
