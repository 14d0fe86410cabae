import Shipping
import Storage

extension KeepProducts.Failure {
  /// What went wrong in one sentence, for a screen.
  public var sentence: String {
    switch self {
    case .fields(let problems): problems.problems.first?.sentence ?? ""
    case .unknown(let number):
      "There is no product \"\(number)\"; check its number, it may have been deleted."
    case .store(let error): error.sentence
    }
  }
}
