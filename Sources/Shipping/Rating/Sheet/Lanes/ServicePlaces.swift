/// Where the services of a book of lanes stand among those of its tariff.
struct ServicePlaces: Sendable {
  private let numbers: [Int]

  init(of names: [String], among services: [String]) {
    numbers = names.map { services.firstIndex(of: $0) ?? -1 }
  }

  /// The number of the service in the tariff by its number in the book, or -1 for one that the tariff
  /// does not have.
  subscript(service: Int) -> Int { numbers[service] }
}
