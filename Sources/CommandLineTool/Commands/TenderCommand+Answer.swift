import Shipping
import Storage
import TerminalKit
import Workflows

extension TenderCommand {
  private struct Noted: Encodable {
    var shipment: Shipment?
    var action: ImportAction
    var sentence: String
  }

  /// Notes what the carrier said by telephone or mail.
  func note(_ answered: String, _ environment: ToolEnvironment) throws -> ExitStatus {
    guard !replace, !cancel, !test, output == nil, sender == nil, receiver == nil, scac == nil
    else {
      throw ToolError.usage(
        "--answered writes no file; leave out the other options, or write the file first.")
    }
    guard let decision = TenderAnswer.Decision(rawValue: answered) else {
      throw ToolError.flag(
        "--answered",
        FieldProblem(
          field: FieldPath("answer"), typed: answered,
          reason: .unknownChoice(choices: TenderAnswer.Decision.allCases.map(\.rawValue))))
    }
    let desk = try environment.desk(desk, for: .using)
    let outcome = try ReadTenderResponse(desk: desk)(
      told: shipment, decision, remarks: remarks ?? "")
    guard outcome.action != .refused else {
      throw ToolError.refused(outcome.sentence + ".")
    }
    if self.desk.json {
      try environment.write(
        JSONOutput.text(
          Noted(
            shipment: outcome.shipment, action: outcome.action, sentence: outcome.sentence)))
    } else {
      try environment.write(DisplayText.escaped(outcome.sentence) + "\n")
    }
    return outcome.needsAttention ? .needsAttention : .done
  }
}
