import Shipping

extension RateSheet {
  /// The lanes of class rates; none for a sheet of another kind.
  var lanes: [ClassTariff.Lane] { Array(tariff.classRates?.lanes ?? LaneBook()) }

  /// The services of class rates; none for a sheet of another kind.
  var services: [ClassTariff.Service] { tariff.classRates?.services ?? [] }
}
