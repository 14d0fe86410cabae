import ReferenceData
public import Shipping

extension PortOfEntry {
  /// What a request says to mean this crossing and no other: its name where that is enough, else the
  /// number of the crossing, else the code of the whole port.
  public var typedName: String {
    let named = RoadTables.bundled.ports.filter { $0.isNamed(name) }
    return named == [self] ? name : feedNumber ?? code
  }
}
