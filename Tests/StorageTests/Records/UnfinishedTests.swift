import Storage
import Testing
import Units

@Suite struct UnfinishedTests {
  @Test("a draft is replaced, listed by its time, and forgotten", arguments: StoreKind.allCases)
  func drafts(_ kind: StoreKind) throws {
    try kind.withStore { store in
      _ = try store.saveDraft(
        Draft(key: "new-quote", json: "{\"from\": \"482\"}", saved: Samples.instant))
      let later = Samples.instant.adding(seconds: 1)
      _ = try store.saveDraft(Draft(key: "new-quote", json: "{\"from\": \"48201\"}", saved: later))
      _ = try store.saveDraft(Draft(key: "other", json: "[]", saved: Samples.instant))
      let draft = Draft(key: "new-quote", json: "{\"from\": \"48201\"}", saved: later)
      #expect(try store.draft(key: "new-quote") == draft)
      #expect(try store.drafts().map(\.key) == ["new-quote", "other"])
      try store.deleteDraft(key: "new-quote", owner: nil)
      try store.deleteDraft(key: "new-quote", owner: nil)
      #expect(try store.draft(key: "new-quote") == nil)
    }
  }

  @Test("text that is no JSON is refused, and the earlier draft stays")
  func brokenDraft() throws {
    let store = try SQLiteStore.inMemory()
    _ = try store.saveDraft(Draft(key: "new-quote", json: "{}", saved: Samples.instant))
    #expect(throws: StoreError.self) {
      _ = try store.saveDraft(Draft(key: "new-quote", json: "{\"half", saved: Samples.instant))
    }
    #expect(try store.draft(key: "new-quote")?.json == "{}")
    #expect(throws: StoreError.self) { try store.saveSetting("", key: "quotes.sort") }
  }

  @Test("text comes back exactly, whatever it holds", arguments: StoreKind.allCases)
  func exactText(_ kind: StoreKind) throws {
    try kind.withStore { store in
      for text in ["\"é 💥 \\u0000 \\u001b[31m\"", "\"a\u{301}\"", " [ 1 , 2.50 ] "] {
        _ = try store.saveDraft(Draft(key: text, json: text, saved: Samples.instant))
        #expect(try store.draft(key: text)?.json == text)
      }
    }
  }

  @Test("a setting is saved, replaced and forgotten", arguments: StoreKind.allCases)
  func settings(_ kind: StoreKind) throws {
    try kind.withStore { store in
      #expect(try store.setting(key: "quotes.sort") == nil)
      try store.saveSetting("\"total\"", key: "quotes.sort")
      try store.saveSetting("\"number\"", key: "quotes.sort")
      #expect(try store.setting(key: "quotes.sort") == "\"number\"")
      try store.deleteSetting(key: "quotes.sort")
      #expect(try store.setting(key: "quotes.sort") == nil)
    }
  }
}
