public import Shipping
import Units

/// A line of handling units that cannot be read.
public struct UnreadableUnit: Hashable, Sendable {
  /// The line as a person calls it: `handling unit 2`, `typed unit "26 pallets"`.
  public let name: String
  /// What is wrong with it, one or more.
  public let problems: [FieldProblem]
}

extension QuoteEntryReader {
  /// The lines of handling units that cannot be read, each with what is wrong with it.
  ///
  /// - Parameter entry: the texts; a line typed as one text counts too, and comes first.
  /// - Returns: the lines in the order of the form; none where ``readableUnits(_:)`` has units.
  public func unreadableUnits(_ entry: QuoteEntry) -> [UnreadableUnit] {
    let lines = entry.units.indices.filter { index in
      !entry.units[index].isBlank || entry.units.count == 1 && !entry.hasUnitLine
    }
    let unread = lines.compactMap { index -> UnreadableUnit? in
      var problems: [FieldProblem] = []
      let read = collect(&problems) { () throws(FieldProblem) in
        try handlingUnit(entry.units[index], at: index, commodity: entry.goods)
      }
      problems +=
        read.map { unit in
          FieldProblem.problems(in: [unit]).filter(\.isError)
            .map { $0.renumberingHandlingUnits(as: [index]) }
        } ?? []
      return problems.isEmpty
        ? nil : UnreadableUnit(name: "handling unit \(index + 1)", problems: problems)
    }
    return [unreadableLine(entry)].compactMap(\.self) + unread
  }

  private func unreadableLine(_ entry: QuoteEntry) -> UnreadableUnit? {
    guard entry.hasUnitLine else { return nil }
    do throws(FieldProblem) {
      _ = try understand(entry.unitLine, at: entry.placeOfUnitLine)
      return nil
    } catch {
      return UnreadableUnit(
        name: "typed unit \"\(ShownText.escaped(entry.unitLine, limit: 60))\"", problems: [error])
    }
  }
}
