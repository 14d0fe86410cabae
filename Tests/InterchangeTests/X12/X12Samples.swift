import Foundation
import Interchange
import Testing

/// X12 files for tests: whole interchanges around a few segments, and real files beside the checkout.
enum X12Samples {
  /// An interchange with one transaction of the given segments, its counts right.
  static func file(
    _ set: String, _ segments: [String], element: String = "*", component: String = ">",
    end: String = "~\n"
  ) -> [UInt8] {
    let lines =
      [header(), "GS*IM*MPLF*MYCO*20261130*0800*7*X*004010", "ST*\(set)*0001"] + segments
      + ["SE*\(segments.count + 2)*0001", "GE*1*7", "IEA*1*000000042"]
    let text = lines.map { $0 + "~\n" }.joined()
      .replacing("~\n", with: "\u{1}").replacing(">", with: component)
      .replacing("*", with: element).replacing("\u{1}", with: end)
    return Array(text.utf8)
  }

  static func header(control: String = "000000042") -> String {
    "ISA*00*          *00*          *02*MPLF           *ZZ*MYCO           *261130*0800*U*00401*"
      + "\(control)*0*P*>"
  }

  /// The only transaction of a file.
  static func transaction(_ set: String, _ segments: [String]) throws -> X12Transaction {
    let file = X12Reader.read(self.file(set, segments))
    #expect(file.problems.map(\.sentence) == [])
    return try #require(file.transactions.first)
  }

  /// The bytes of a real file, or nothing, with a message, where it is absent.
  static func real(_ name: String) -> [UInt8]? {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let file = root.appending(path: "../shared/data/x12").appending(path: name).standardizedFileURL
    guard let data = try? Data(contentsOf: file) else {
      print("skipped: \(file.path) is absent")
      return nil
    }
    return Array(data)
  }
}
