public import Shipping
import Storage
import Units

/// Reckons a landed cost from what was typed, by the rules and the catalogue of a desk.
public struct AskLandedCost: Sendable {
  /// Why there is no landed cost.
  public enum Failure: Error, Sendable {
    /// What was typed cannot be used.
    case fields(FieldProblems)
    /// The request lacks something that the law asks for.
    case refused(LandedCostRefusal)
  }

  /// What one change moves, with the report that holds then.
  public struct Move: Sendable {
    /// What was taken otherwise.
    public let variation: LandedCostVariation
    /// Both results and what moved between them.
    public let found: LandedCostWhatIf
    /// The report with the change.
    public let report: LandedCostReport
  }

  private let desk: Desk

  /// Makes the workflow for a desk.
  public init(desk: Desk) { self.desk = desk }

  /// Reckons what was typed.
  ///
  /// - Parameter entry: the texts.
  /// - Returns: the landed cost with the treatments that are open.
  /// - Throws: ``Failure`` with every problem.
  public func callAsFunction(
    _ entry: LandedCostEntry
  ) throws(Failure) -> LandedCostReport {
    let request: LandedCostRequest
    do throws(FieldProblems) {
      request = try reader.read(entry)
    } catch {
      throw .fields(error)
    }
    return try price(request)
  }

  /// What moves when one thing is taken otherwise.
  ///
  /// - Parameters:
  ///   - request: the consignment as it is.
  ///   - variation: what is taken otherwise.
  /// - Returns: what moved, and the report with the change.
  /// - Throws: ``Failure`` where the changed request cannot be reckoned.
  public func move(
    _ request: LandedCostRequest, _ variation: LandedCostVariation
  ) throws(Failure) -> Move {
    let varied = try price(request.varied(variation))
    do throws(LandedCostRefusal) {
      let found = try PriceLandedCost(rules: desk.rules().book).whatIf(request, variation)
      return Move(variation: variation, found: found, report: varied)
    } catch {
      throw .refused(error)
    }
  }

  private func price(_ request: LandedCostRequest) throws(Failure) -> LandedCostReport {
    do throws(LandedCostRefusal) {
      return try PriceLandedCost(rules: desk.rules().book)(request)
    } catch {
      throw .refused(error)
    }
  }

  private var reader: LandedCostEntryReader {
    let (store, book) = (desk.store, desk.rules().book)
    return LandedCostEntryReader(
      today: desk.clock.today, lawCurrency: { book.pack(for: $0)?.currency },
      productNumbered: { number in (try? store.product(number: number))??.value })
  }
}

extension AskLandedCost.Failure {
  /// Every problem in a sentence with its mend.
  public var sentences: [String] {
    switch self {
    case .fields(let problems): problems.problems.map(\.sentence)
    case .refused(let refusal):
      refusal.problems.map { problem in
        let sentence = problem.sentence
        return sentence.prefix(1).uppercased() + sentence.dropFirst() + "."
      }
    }
  }

  /// The field of the form that would mend the first problem.
  public var field: FieldPath? {
    switch self {
    case .fields(let problems): problems.problems.first?.field
    case .refused(let refusal): refusal.problems.first?.field
    }
  }
}

extension LandedCostProblem {
  /// The field of the form that would mend the problem.
  fileprivate var field: FieldPath {
    switch self {
    case .noRules: FieldPath("destination")
    case .lawOfAnotherDay: FieldPath("day")
    case .noExchangeRate, .rateNotPositive: FieldPath("exchangeRates").element(0)
    case .regionElsewhere: FieldPath("region")
    case .amountNotPositive(.insurance, _): FieldPath("insurance")
    case .amountNotPositive: FieldPath("freight")
    case .feeNegative: FieldPath("fees").element(0)
    case .noLines, .tooLarge, .cannotApportion: FieldPath("lines").element(0)
    case .valueMissing(let line, _), .priceNotPositive(let line, _),
      .valueNotPositive(let line, _), .priceCurrency(let line, _, _),
      .quantityNotPositive(let line), .shareMissing(let line, _),
      .processingMissing(let line, _):
      FieldPath("lines").element(line)
    }
  }
}
