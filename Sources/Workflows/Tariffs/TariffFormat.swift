public import Interchange
public import Shipping

/// How the official file of a tariff is read.
public enum TariffFormat: String, Hashable, Sendable, CaseIterable {
  /// The table that the United States export, as CSV.
  case unitedStatesTable = "us-table"
  /// The list that the United States export, as JSON, with footnotes.
  case unitedStatesList = "us-list"
  /// Canada's table of tariff items.
  case canadianTable = "ca-table"
  /// A table with the names of the online tariff of the United Kingdom.
  case britishTable = "gb-table"

  /// The format of a country's file by its first byte that is no blank.
  ///
  /// - Parameters:
  ///   - country: the country whose tariff it is.
  ///   - bytes: the file.
  public init(country: Country, bytes: [UInt8]) {
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let text = bytes.starts(with: mark) ? bytes.dropFirst(3) : bytes[...]
    let first = text.first { ![0x20, 0x09, 0x0A, 0x0D].contains($0) }
    let isList = first == UInt8(ascii: "[")
    switch country {
    case .unitedStates: self = isList ? .unitedStatesList : .unitedStatesTable
    case .canada: self = .canadianTable
    default: self = .britishTable
    }
  }

  /// Reads a file.
  ///
  /// - Parameters:
  ///   - bytes: the file.
  ///   - name: its name, for problems.
  ///   - head: what is told of the edition.
  /// - Returns: the edition, or all that is wrong.
  public func read(_ bytes: [UInt8], named name: String, head: TariffEditionHead) -> TariffReading {
    switch self {
    case .unitedStatesList: TariffListReader.read(bytes, named: name, head: head)
    case .unitedStatesTable:
      TariffTableReader.read(bytes, named: name, mapping: .unitedStates, head: head)
    case .canadianTable:
      TariffTableReader.read(bytes, named: name, mapping: .canada, head: head)
    case .britishTable:
      TariffTableReader.read(bytes, named: name, mapping: .unitedKingdom, head: head)
    }
  }
}
