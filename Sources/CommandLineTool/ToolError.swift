public import Dashboard
public import Shipping
public import Storage
public import Workflows

/// Why a command ended without doing its work, with the facts.
///
/// The one place of the command line where errors become sentences and exit codes.
public enum ToolError: Error {
  /// Values that cannot be used.
  case fields([FieldProblem])
  /// Values of flags that cannot be used.
  case flags([FlaggedProblem])
  /// A request file that cannot be read as a request.
  case document(QuoteDocumentProblem)
  /// There is no route between two places.
  case route(RouteRefusal)
  /// There is no database where one was to be.
  case database(DatabaseRefusal)
  /// The records cannot be read or written.
  case store(StoreError)
  /// Files cannot be read.
  case unreadable([UnreadableFile])
  /// A file cannot be written.
  case unwritableFile(path: String)
  /// Standard output does not take what was to be printed; with the system's words.
  case unwritableOutput(reason: String)
  /// A file has nothing in it that can be used; one sentence for each reason.
  case badFile([String])
  /// What was asked cannot be done with the records as they are.
  case refused(String)
  /// The options do not fit together, or something that they name does not exist.
  case usage(String)
  /// The terminal cannot show screens.
  case terminal(String)
  /// An error that no sentence was written for, which is a fault of the program; its kind is the
  /// name of its type, for the report.
  case fault(kind: String)

  /// How the command ends.
  public var status: ExitStatus {
    switch self {
    case .fields, .flags, .document, .badFile, .refused, .route: .badInput
    case .store(let error): Self.status(of: error)
    case .unreadable, .unwritableFile, .unwritableOutput: .inputOutput
    case .usage, .terminal, .database: .usage
    case .fault: .fault
    }
  }

  /// One sentence for each thing that is wrong.
  public var sentences: [String] {
    switch self {
    case .fields(let problems): problems.map(\.sentence)
    case .flags(let problems): problems.map(\.sentence)
    case .document(let problem): problem.sentences
    case .route(let refusal): [refusal.sentence]
    case .database(let refusal): [refusal.sentence]
    case .store(let error): [error.sentence]
    case .unreadable(let files): files.map(\.sentence)
    case .unwritableFile(let path):
      ["The file \(path) cannot be written; check its folder and its permissions."]
    case .unwritableOutput(let reason):
      [
        "Standard output cannot be written (\(reason)), so not all was printed; "
          + "free some space, or send it elsewhere."
      ]
    case .badFile(let sentences): sentences
    case .fault(let kind):
      ["Crossbill stopped at a fault of its own (\(kind)); report it with what you typed."]
    case .usage(let sentence), .terminal(let sentence), .refused(let sentence): [sentence]
    }
  }

  /// The error of a name that no screen has.
  public init(_ error: ScreenNameError) {
    switch error {
    case .store(let error): self = .store(error)
    case .unknown, .noSuchOffer: self = .usage(error.sentence)
    }
  }

  private static func status(of error: StoreError) -> ExitStatus {
    switch error {
    case .rejected, .duplicate, .numberChanged, .notFound, .conflict, .notOurs, .newerVersion:
      .badInput
    default: .inputOutput
    }
  }
}
