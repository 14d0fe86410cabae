import Shipping
import Storage
import Workflows

extension ToolError {
  /// Makes the command line's error of any error that comes out of a command.
  ///
  /// One that no sentence was written for is a fault of the program, ``fault(kind:)``: what it holds
  /// is not printed, since it may be anything.
  init(_ error: any Error) {
    switch error {
    case let error as ToolError: self = error
    case let error as UnreadableFile: self = .unreadable([error])
    case let error as FieldProblem: self = .fields([error])
    case let error as FieldProblems: self = .fields(error.problems)
    case let error as QuoteDocumentProblem: self = .document(error)
    case let error as RouteRefusal: self = .route(error)
    case let error as SheetNameProblem: self = .usage(error.sentence)
    case let error as StoreError: self = .store(error)
    case let error as BookingEntry.FileProblem: self = .badFile([error.sentence])
    case let error as BookOffer.Failure: self = ToolError(error)
    case let error as WriteTender.Failure: self = ToolError(error)
    case let error as AuditInvoice.Failure: self = ToolError(error)
    case let error as ReadTypedInvoice.Failure: self = ToolError(error)
    case let error as KeepProducts.Failure: self = ToolError(error)
    case AskLandedCost.Failure.fields(let problems): self = .fields(problems.problems)
    case AskLandedCost.Failure.store(let error): self = .store(error)
    case let error as AskLandedCost.Failure: self = .badFile(error.sentences)
    case let error as LandedCostFileProblem: self = .badFile([error.sentence])
    default: self = .fault(kind: "\(type(of: error))")
    }
  }
}
