import Shipping
import Testing
import Units

@Suite("Special rates of the United States")
struct SpecialRatesTests {
  private func read(_ text: String) -> [String] {
    SpecialRates(parsing: text, currency: .usd).groups.map { "\($0.duty) \($0.programs)" }
  }

  @Test("a rate is followed by the symbols of its programs, and several may follow one another")
  func groups() {
    #expect(
      read("Free (A+,AU,BH, IL,JO, S) 2.5% (KR)")
        == [#"Free ["A+", "AU", "BH", "IL", "JO", "S"]"#, #"2.5% ["KR"]"#])
    #expect(read("Free(S)17¢/ liter(P+)") == [#"Free ["S"]"#, #"USD 0.17/liter ["P+"]"#])
    #expect(read("Free\n(A*, S+)") == [#"Free ["A*", "S+"]"#])
    #expect(read("") == [])
    #expect(read("Free") == ["Free []"])
    #expect(
      read("Free (BH,S) See 9823.01.01-9823.01.07 (PE)")
        == [#"Free ["BH", "S"]"#, #"See 9823.01.01-9823.01.07 ["PE"]"#])
  }

  @Test("other words in parentheses belong to the rate")
  func words() {
    #expect(
      read("A duty upon the value of the repairs (see U.S. note 3 of this subchapter) (AU,S)")
        == [
          #"A duty upon the value of the repairs (see U.S. note 3 of this subchapter) ["AU", "S"]"#
        ])
    #expect(read("Free (A,AU") == ["Free (A,AU []"])
    #expect(!(SpecialRates(parsing: "Free (A,AU", currency: .usd).groups[0].duty.isUnderstood))
  }

  @Test("the rate for a program is the one that names it")
  func program() {
    let rates = SpecialRates(parsing: "Free (A,S) 2.5% (KR)", currency: .usd)
    #expect(rates.duty(for: "S")?.description == "Free")
    #expect(rates.duty(for: "KR")?.description == "2.5%")
    #expect(rates.duty(for: "S+") == nil, "S and S+ are two programs")
    #expect(SpecialRates(parsing: "No change", currency: .usd).duty(for: "S") != nil)
  }
}
