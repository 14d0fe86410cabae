import Interchange
import Shipping
import Storage
import Workflows

extension ToolError {
  /// Makes the command line's error of why an offer was not booked.
  init(_ failure: BookOffer.Failure) {
    switch failure {
    case .fields(let problems): self = .fields(problems.problems)
    case .booking(let error): self = .refused(error.sentence)
    case .store(let error): self = .store(error)
    }
  }

  /// Makes the command line's error of why no file was written.
  init(_ failure: WriteTender.Failure) {
    switch failure {
    case .field(let problem): self = .fields([problem])
    case .tender(let error): self = .refused(error.sentence)
    case .objection(let objection): self = .refused(objection.sentence)
    case .file(let fault) where fault.isTaken: self = .usage(fault.sentence)
    case .file(let fault): self = .unwritableFile(path: fault.path)
    case .store(let error): self = .store(error)
    }
  }

  /// Makes the command line's error of why an invoice was not compared.
  init(_ failure: AuditInvoice.Failure) {
    switch failure {
    case .store(let error): self = .store(error)
    default: self = .refused(failure.sentence)
    }
  }

  /// Makes the command line's error of why a typed invoice cannot be used.
  init(_ failure: ReadTypedInvoice.Failure) {
    switch failure {
    case .fields(let problems): self = .fields(problems.problems)
    case .notBooked: self = .refused(failure.sentence)
    case .store(let error): self = .store(error)
    }
  }
}
