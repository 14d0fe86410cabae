import Foundation
import Shipping
import TestSupport
import Testing

@testable import Carriers

@Suite("The key in whatever a reply can bring about")
struct KeyLeakTests {
  private static let key = KarrioUnderTest.keyText

  /// Replies that repeat the key wherever there is room for text.
  private static let replies: [(Int, String, String, String?)] = [
    (
      401, #"{"errors":[{"code":"\#(key)","message":"Invalid token \#(key)"}]}"#,
      "application/json", nil
    ),
    (
      400, #"{"errors":[{"code":"\#(key)","message":"\#(key)","details":"\#(key)"}]}"#,
      "application/json", nil
    ),
    (
      424, #"{"messages":[{"carrier_name":"ups","code":"x","message":"bad key \#(key)"}]}"#,
      "application/json", nil
    ),
    (424, #"{"messages":[{"details":{"sent":"Token \#(key)"}}]}"#, "application/json", nil),
    (200, "\(key)", "text/\(key)", nil), (200, "{\"\(key)\":", "application/json", nil),
    (200, #"{"\#(key)":1,"\#(key)":2}"#, "application/json", nil),
    (302, "", "", "https://\(key).example/"), (500, key, "text/html", nil),
    (
      207, #"{"messages":[{"carrier_name":"\#(key)","message":"x"}],"rates":[]}"#,
      "application/json", nil
    ),
    (
      200, #"{"rates":[{"carrier_name":"\#(key)","currency":"\#(key)","total_charge":"\#(key)"}]}"#,
      "application/json", nil
    ),
    (
      200,
      #"{"rates":[{"carrier_name":"a","currency":"USD","service":"\#(key)","#
        + #""total_charge":5,"extra_charges":[{"name":"\#(key)","amount":5}]}]}"#,
      "application/json", nil
    ),
    (424, #"{"messages":[{"message":"\u006bey_0123456789abcdef"}]}"#, "application/json", nil),
    (200, #"{"results":[{"display_name":"\#(key)","active":true}]}"#, "application/json", nil),
  ]

  @Test("it stands in no answer, sentence, explanation or record")
  func nowhere() throws {
    for (status, body, type, location) in Self.replies {
      let karrio = try KarrioUnderTest(status: status, body, type: type, location: location)
      let answers = try karrio.answers()
      var text = String(reflecting: answers)
      dump(answers, to: &text)
      text += answers.compactMap(\.refusal).map(\.sentence).joined()
      text += answers.compactMap(\.offer).map { "\($0.explanation)" }.joined()
      text += String(decoding: try JSONEncoder().encode(answers), as: UTF8.self)
      text += "\(karrio.provider.standing(cancellation: Cancellation()))"
      let bare = Self.key.dropFirst(4)
      #expect(!text.lowercased().contains(bare), "status \(status): \(body)")
    }
  }
}
