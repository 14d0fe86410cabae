extension Offer {
  /// The name of the service as its sheet has it: that of a truckload is offered with the equipment
  /// behind it, which the sheet keeps apart.
  public var serviceInSheet: String {
    guard let equipment = rating?.truckload?.lane.equipment else { return service.name }
    let ending = PerMileTariff.Service.ending(with: equipment)
    guard service.name.hasSuffix(ending) else { return service.name }
    return String(service.name.dropLast(ending.count))
  }
}
