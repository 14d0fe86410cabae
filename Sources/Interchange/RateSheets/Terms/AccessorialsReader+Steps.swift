import Shipping
import Units

extension AccessorialsReader {
  func byLength(_ section: TermsSection, _ report: inout TermsReport) -> AccessorialCharge? {
    let steps = steps(.byLength, section, zero: Length.inches(0), &report) { step, key, report in
      step.length(key, &report)
    }
    return steps.map { .byLength($0) }
  }

  func byWeight(_ section: TermsSection, _ report: inout TermsReport) -> AccessorialCharge? {
    let steps = steps(.byWeight, section, zero: Mass.zero, &report) { step, key, report in
      step.mass(key, &report)
    }
    return steps.map { .byWeight($0) }
  }

  func byAmount(_ section: TermsSection, _ report: inout TermsReport) -> AccessorialCharge? {
    let base = base(section, &report)
    if base == nil {
      report.add(
        .wrongKind(
          needed: "possible without of = \"grossFreight\", \"amount\" or \"declaredValue\""),
        at: section.path.field(Basis.byAmount.rawValue))
    }
    let steps = steps(.byAmount, section, zero: .zero(currency), &report) { step, key, report in
      step.money(key, currency, &report)
    }
    guard let base, let steps else { return nil }
    return .byAmount(steps, of: base)
  }

  /// The steps of a price; a step without a beginning begins at nothing, one without an end goes on.
  private func steps<Bound>(
    _ basis: Basis, _ section: TermsSection, zero: Bound, _ report: inout TermsReport,
    _ bound: (TermsSection, String, inout TermsReport) -> Bound?
  ) -> [ChargeBracket<Bound>]? {
    let tables = section.tables(basis.rawValue, &report)
    var steps: [ChargeBracket<Bound>] = []
    for step in tables {
      step.checkKeys(["from", "below", "amount"], &report)
      let from = step.members["from"] == nil ? zero : bound(step, "from", &report)
      let below = bound(step, "below", &report)
      if step.members["amount"] == nil { report.add(.missing, at: step.path.field("amount")) }
      guard let from, let amount = amount("amount", in: step, &report) else { continue }
      steps.append(ChargeBracket(from: from, below: below, amount: amount))
    }
    guard steps.count == tables.count else { return nil }
    guard let problem = ChargeBracket.problem(in: steps) else { return steps }
    report.add(
      .stepsDoNotFollow(problem),
      at: problem.step.map { tables[$0].path } ?? section.path.field(basis.rawValue))
    return nil
  }
}
