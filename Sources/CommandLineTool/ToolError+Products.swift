import Shipping
import TerminalKit
import Workflows

extension ToolError {
  /// Makes the command line's error of why a product was not shown or saved.
  init(_ failure: KeepProducts.Failure) {
    switch failure {
    case .fields(let problems): self = .fields(problems.problems)
    case .unknown(let number):
      let name = DisplayText.escaped(number)
      self = .refused(
        "There is no product \"\(name)\"; crossbill products lists them, and "
          + "crossbill products NUMBER --description TEXT keeps a new one.")
    case .store(let error): self = .store(error)
    }
  }
}
