import Shipping

extension GridSheetReader {
  /// Puts a sheet of class rates together.
  func classRates(
    _ services: [TermsReader.ServiceTerms], progress: @escaping RateSheetReader.RowReport
  ) -> RateSheetReading {
    var lanes = LaneBook<ClassTariff.Lane>()
    return read(services) { service, bytes in
      GridReader.read(
        bytes, file: service.grid, service: service, currency: terms.currency, into: &lanes,
        report: progress)
    } tariff: {
      .classRates(ClassTariff(services: services.map(\.service), lanes: lanes))
    }
  }

  /// Puts a sheet of skid or foot rates together.
  func skidRates(
    _ services: [SkidServiceReader.Terms], progress: @escaping RateSheetReader.RowReport
  ) -> RateSheetReading {
    var lanes = LaneBook<SkidTariff.Lane>()
    return read(services) { service, bytes in
      SkidGridReader.read(
        bytes, file: service.grid, service: service, currency: terms.currency, into: &lanes,
        report: progress)
    } tariff: {
      .skidRates(SkidTariff(services: services.map(\.service), lanes: lanes))
    }
  }

  /// Puts a truckload sheet together.
  func perMile(
    _ sheet: PerMileSheetTerms, progress: @escaping RateSheetReader.RowReport
  ) -> RateSheetReading {
    var lanes = LaneBook<PerMileTariff.Lane>()
    return read(sheet.services) { service, bytes in
      MileGridReader(service, terms.currency, sheet.unit)
        .read(bytes, into: &lanes, report: progress)
    } tariff: {
      .perMile(
        PerMileTariff(
          unit: sheet.unit, services: sheet.services.map(\.service), lanes: lanes))
    }
  }
}
