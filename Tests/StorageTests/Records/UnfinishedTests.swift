import Storage
import Testing
import Units

@Suite struct UnfinishedTests {
  @Test("a draft is replaced, listed by its time, and forgotten", arguments: StoreKind.allCases)
  func drafts(_ kind: StoreKind) throws {
    try kind.withStore { store in
      try store.saveDraft("{\"from\": \"482\"}", key: "new-quote", at: Samples.instant)
      let later = Samples.instant.adding(seconds: 1)
      try store.saveDraft("{\"from\": \"48201\"}", key: "new-quote", at: later)
      try store.saveDraft("[]", key: "other", at: Samples.instant)
      let draft = Draft(key: "new-quote", json: "{\"from\": \"48201\"}", saved: later)
      #expect(try store.draft(key: "new-quote") == draft)
      #expect(try store.drafts().map(\.key) == ["new-quote", "other"])
      try store.deleteDraft(key: "new-quote")
      try store.deleteDraft(key: "new-quote")
      #expect(try store.draft(key: "new-quote") == nil)
    }
  }

  @Test("text that is no JSON is refused, and the earlier draft stays")
  func brokenDraft() throws {
    let store = try SQLiteStore.inMemory()
    try store.saveDraft("{}", key: "new-quote", at: Samples.instant)
    #expect(throws: StoreError.self) {
      try store.saveDraft("{\"half", key: "new-quote", at: Samples.instant)
    }
    #expect(try store.draft(key: "new-quote")?.json == "{}")
    #expect(throws: StoreError.self) { try store.saveSetting("", key: "quotes.sort") }
  }

  @Test("text comes back exactly, whatever it holds", arguments: StoreKind.allCases)
  func exactText(_ kind: StoreKind) throws {
    try kind.withStore { store in
      for text in ["\"é 💥 \\u0000 \\u001b[31m\"", "\"a\u{301}\"", " [ 1 , 2.50 ] "] {
        try store.saveDraft(text, key: text, at: Samples.instant)
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
