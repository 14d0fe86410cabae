import Interchange
import TestSupport
import Testing

@Suite("X12 files")
struct X12ReaderTests {
  private func sentences(_ text: String) -> [String] {
    X12Reader.read(Array(text.utf8)).problems.map(\.sentence)
  }

  private let segments = ["B1*MPLF*BX-1*20261124*A", "N9*CN*1"]

  private func text(_ change: (inout String) -> Void) -> String {
    var text = String(decoding: X12Samples.file("990", segments), as: UTF8.self)
    change(&text)
    return text
  }

  @Test("a whole file is read with its partners, groups and segments")
  func whole() throws {
    let file = X12Reader.read(X12Samples.file("990", segments))
    #expect(file.problems.isEmpty)
    let interchange = try #require(file.interchanges.first)
    #expect(interchange.sender.description == "02:MPLF")
    #expect(interchange.receiver.identifier == "MYCO")
    #expect(interchange.controlNumber == "000000042" && !interchange.isTest)
    let group = try #require(interchange.groups.first)
    #expect(group.functionalCode == "IM" && group.version == "004010")
    let transaction = try #require(group.transactions.first)
    #expect(transaction.set == "990" && transaction.controlNumber == "0001")
    #expect(transaction.segments.map(\.id) == ["B1", "N9"])
    #expect(transaction.segments[0][2] == "BX-1")
    #expect(transaction.segments[0][9] == "" && transaction.segments[0][0] == "")
    #expect(transaction.segments[0].position == 4)
  }

  @Test(
    "the signs are read from the header, never assumed",
    arguments: [
      ("*", ">", "~"), ("~", "`", "*"), ("|", ":", "\n"), ("^", "\\", "\r\n"), ("\t", "+", "'"),
      ("\u{1D}", "\u{1F}", "\u{1C}"), ("*", ":", "~\r\n  "),
    ])
  func delimiters(element: String, component: String, end: String) {
    let bytes = X12Samples.file("990", segments, element: element, component: component, end: end)
    let file = X12Reader.read(bytes)
    #expect(file.problems.map(\.sentence) == [])
    #expect(file.transactions.first?.segments.first?[2] == "BX-1")
    #expect(file.interchanges.first?.delimiters.component == component.utf8.first)
  }

  @Test("a byte-order mark, blanks and filling behind the end do not matter")
  func blanks() {
    let text = "\u{FEFF}\r\n  " + text { _ in } + "\r\n      \u{0}\u{0}"
    #expect(sentences(text) == [])
  }

  @Test("several interchanges follow one another, each with its own signs")
  func several() {
    let bytes =
      X12Samples.file("990", segments)
      + X12Samples.file("210", ["B3**1*2"], element: "|", component: ":", end: "\n")
    let file = X12Reader.read(bytes)
    #expect(file.problems.map(\.sentence) == [])
    #expect(file.transactions.map(\.set) == ["990", "210"])
    #expect(file.transactions("210").first?.segments.first?[2] == "1")
  }

  @Test("a wrong count and another control number are told, and the rest is read")
  func counts() {
    let text = text { text in
      text = text.replacing("SE*4*0001", with: "SE*9*0002")
        .replacing("IEA*1*000000042", with: "IEA*x*42")
    }
    let file = X12Reader.read(Array(text.utf8))
    #expect(
      file.problems.map(\.sentence) == [
        "segment 6 (SE) counts 9, and 4 were found; it was read all the same.",
        "segment 6 (SE) has the control number 0002, and 0001 was begun; it was read all the same.",
        "segment 8 (IEA) counts x, and 1 were found; it was read all the same.",
      ])
    #expect(file.transactions.count == 1)
    #expect(file.problems.allSatisfy { !$0.isError })
  }

  @Test("a transaction that is cut off is left out, and those before it are kept")
  func truncated() throws {
    let two = text { text in
      text = text.replacing(
        "GE*1*7", with: "ST*990*0002~\nB1*MPLF*BX-2*20261124*A~\nSE*3*0002~\nGE*2*7")
    }
    let cut = try #require(two.firstRange(of: "SE*3*0002"))
    let file = X12Reader.read(Array(two[..<cut.lowerBound].utf8))
    #expect(file.transactions.map(\.controlNumber) == ["0001"])
    #expect(
      file.problems.map(\.sentence) == [
        "segment 7 (ST) is not ended by SE; it was left out, ask the sender for the whole file.",
        "segment 2 (GS) is not ended by GE; it was left out, ask the sender for the whole file.",
        "segment 1 (ISA) is not ended by IEA; it was left out, ask the sender for the whole file.",
      ])
  }

  @Test("a file cut anywhere never gives a transaction that is not whole")
  func cutAnywhere() {
    let bytes = X12Samples.file("990", segments)
    for count in 0..<bytes.count {
      let file = X12Reader.read(Array(bytes.prefix(count)))
      for transaction in file.transactions {
        #expect(transaction.segments.map(\.id) == ["B1", "N9"], "\(count)")
      }
      if count < bytes.count - 2 { #expect(!file.problems.isEmpty, "\(count)") }
    }
  }

  @Test("what is no interchange is told with its place")
  func noInterchange() {
    #expect(sentences("") == ["the file is empty; check that it is the right file."])
    #expect(sentences("  \n ").count == 1)
    #expect(
      sentences("ST*210*1~") == [
        "the file does not begin with an ISA segment; check that it is the right file."
      ])
    #expect(
      sentences("ISA*00*~") == [
        "segment 1 (ISA) has fewer than sixteen elements; ask the sender for the file again."
      ])
    #expect(sentences("ISA").count == 1)
    let letters = X12Samples.header().replacing("*>", with: "*>>")
    #expect(sentences(letters + "\n").first?.contains("cannot part its data") == true)
  }

  @Test("something behind an interchange is told, and what came before is read")
  func textBehind() {
    let file = X12Reader.read(X12Samples.file("990", segments) + Array("Regards, Dana".utf8))
    #expect(file.transactions.count == 1)
    #expect(
      file.problems.map(\.sentence) == [
        "the file is followed by something that is no interchange; what came before it was read."
      ])
  }

  @Test("segments in no transaction are told")
  func outOfPlace() {
    let text = text { $0 = $0.replacing("ST*990*0001~\n", with: "") }
    #expect(sentences(text).first?.hasPrefix("segment 3 (B1) has no meaning at this place") == true)
  }

  @Test("a segment without a name breaks its transaction only")
  func noName() {
    let text = text { text in
      text = text.replacing("N9*CN*1~", with: "n9*CN*1~")
        .replacing(
          "GE*1*7", with: "ST*990*0002~\nB1*MPLF*BX-2*20261124*A~\nSE*3*0002~\nGE*2*7")
    }
    let file = X12Reader.read(Array(text.utf8))
    #expect(file.transactions.map(\.controlNumber) == ["0002"])
    #expect(file.problems.first?.sentence.contains("does not begin with the name") == true)
  }

  @Test("a header that is not filled up is read by its elements")
  func notFilled() {
    let text = text { $0 = $0.replacing("MPLF           *", with: "MPLF*") }
    let file = X12Reader.read(Array(text.utf8))
    #expect(file.transactions.count == 1)
    #expect(
      file.problems.map(\.sentence) == [
        "segment 1 (ISA) is 95 characters long in place of 106; it was read by its elements."
      ])
  }

  @Test("text that is not UTF-8 is taken as Latin-1")
  func latin1() {
    var bytes = X12Samples.file("990", ["B1*MPLF*BX-1*20261124*D", "K1*JARDINS ?LYS?E"])
    for index in bytes.indices where bytes[index] == UInt8(ascii: "?") { bytes[index] = 0xC9 }
    let file = X12Reader.read(bytes)
    #expect(file.transactions.first?.segments.last?[1] == "JARDINS ÉLYSÉE")
  }
}

/// Files from anywhere: whatever the bytes are, reading ends, and says what is wrong.
@Suite struct X12GarbageTests {
  private static func isClean(_ text: String) -> Bool {
    text.unicodeScalars.allSatisfy { $0.properties.generalCategory != .control }
  }

  @Test("any bytes give problems without a control character, and end", arguments: 0..<150)
  func garbage(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let alphabet = Array("ISAGESTIEA*~>\n 0129ZZ\u{1B}\u{0}".utf8)
    let bytes = (0..<Int.random(in: 1...3_000, using: &generator)).map { _ in
      seed.isMultiple(of: 2)
        ? UInt8.random(in: 0...255, using: &generator)
        : alphabet.randomElement(using: &generator) ?? 0
    }
    let begun = seed.isMultiple(of: 3) ? Array((X12Samples.header() + "~").utf8) + bytes : bytes
    let file = X12Reader.read(begun)
    #expect(!file.problems.isEmpty)
    #expect(file.problems.count <= 250)
    #expect(file.problems.allSatisfy { Self.isClean($0.sentence) })
  }

  @Test("a good file with one byte changed is read or refused, and ends", arguments: 0..<200)
  func mutations(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    var bytes = X12Samples.file("210", InvoiceSegments.maple)
    bytes[Int.random(in: bytes.indices, using: &generator)] = UInt8.random(
      in: 0...255, using: &generator)
    let file = X12Reader.read(bytes)
    for transaction in file.transactions {
      let reading = FreightInvoiceReader.read(transaction)
      #expect(reading.problems.allSatisfy { Self.isClean($0.sentence) })
      #expect(reading.invoice != nil || reading.problems.contains(where: \.isError))
    }
    #expect(file.problems.allSatisfy { Self.isClean($0.sentence) })
  }

  @Test("a segment of a megabyte is refused, and what follows is read")
  func longSegment() {
    let long = "K1*" + String(repeating: "x", count: 1 << 20)
    var bytes = X12Samples.file("990", ["B1*MPLF*BX-1*20261124*D", long])
    bytes += X12Samples.file("990", ["B1*MPLF*BX-2*20261124*A"])
    let file = X12Reader.read(bytes)
    #expect(file.transactions.map { $0.segments[0][2] } == ["BX-2"])
    #expect(file.problems.first?.sentence.contains("longer than 32768 characters") == true)
  }

  @Test("a file of nothing but broken segments is given up after a while")
  func manyProblems() {
    let file = X12Reader.read(
      Array((X12Samples.header() + "~" + String(repeating: "a~", count: 100_000)).utf8))
    #expect(file.problems.count <= 202)
  }
}
