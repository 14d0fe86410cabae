import Testing

@testable import CommandLineTool

@Suite("Errors without a sentence of their own")
struct FaultTests {
  private enum Surprise: Error { case secretCase(password: String) }

  @Test("a fault of the program ends with 70 and shows neither its case nor what it holds")
  func fault() {
    let error = ToolError(Surprise.secretCase(password: "hunter2"))
    #expect(error.status == .fault)
    #expect(error.status.rawValue == 70)
    #expect(
      error.sentences
        == ["Crossbill stopped at a fault of its own (Surprise); report it with what you typed."])
  }
}
