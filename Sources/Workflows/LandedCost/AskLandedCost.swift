public import Shipping
public import Storage
import Units

/// Reckons what a consignment costs at the buyer's door, by the rules, the tariffs and the catalogue
/// of a desk.
public struct AskLandedCost: Sendable {
  /// Why there is no landed cost.
  public enum Failure: Error, Sendable {
    /// What was typed cannot be used.
    case fields(FieldProblems)
    /// The request lacks something that the law asks for.
    case refused(LandedCostRefusal)
    /// The desk cannot be read.
    case store(StoreError)
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

  /// The consignment that the texts ask about.
  ///
  /// - Parameter entry: the texts.
  /// - Returns: the request, without the tariff's rates.
  /// - Throws: ``FieldProblems`` with every text that cannot be used.
  public func request(_ entry: LandedCostEntry) throws(FieldProblems) -> LandedCostRequest {
    try reader.read(entry)
  }

  /// Reckons what was typed.
  ///
  /// - Parameter entry: the texts.
  /// - Returns: the landed cost with the treatments that are open.
  /// - Throws: ``Failure`` with every problem.
  public func callAsFunction(_ entry: LandedCostEntry) throws(Failure) -> LandedCostReport {
    let asked: LandedCostRequest
    do throws(FieldProblems) {
      asked = try request(entry)
    } catch {
      throw .fields(error)
    }
    return try self(asked)
  }

  /// Reckons the landed cost of a request.
  ///
  /// - Parameter asked: the consignment; lines without a rate get that of the tariff in force on its day.
  /// - Returns: the cost, and the treatments side by side.
  /// - Throws: ``Failure`` with every problem.
  public func callAsFunction(_ asked: LandedCostRequest) throws(Failure) -> LandedCostReport {
    let request = try filled(asked)
    do throws(LandedCostRefusal) {
      let law = try desk.rules().book.lawInForce(for: request)
      return LandedCostReport(
        asked: asked, request: request, cost: try law.landedCost(of: request),
        treatments: try law.treatments(of: request))
    } catch {
      throw .refused(error)
    }
  }

  /// What moves when one thing is taken otherwise.
  ///
  /// - Parameters:
  ///   - asked: the consignment as it is asked, without the tariff's rates, since another day has those
  ///     of another edition.
  ///   - variation: what is taken otherwise.
  /// - Returns: what moved, and the report with the change.
  /// - Throws: ``Failure`` where the changed request cannot be reckoned.
  public func move(
    _ asked: LandedCostRequest, _ variation: LandedCostVariation
  ) throws(Failure) -> Move {
    let report = try self(asked.varied(variation))
    let request = try filled(asked)
    do throws(LandedCostRefusal) {
      let found = try desk.rules().book.whatIf(request, becoming: report.request)
      return Move(variation: variation, found: found, report: report)
    } catch {
      throw .refused(error)
    }
  }

  private func filled(_ asked: LandedCostRequest) throws(Failure) -> LandedCostRequest {
    do throws(StoreError) {
      return try TariffRates(of: asked.destination, on: asked.day, at: desk).filled(asked)
    } catch {
      throw .store(error)
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
    case .store(let error): [error.sentence]
    }
  }

  /// The field of the form that would mend the first problem.
  public var field: FieldPath? {
    switch self {
    case .fields(let problems): problems.problems.first?.field
    case .refused(let refusal): refusal.problems.first?.field
    case .store: nil
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
