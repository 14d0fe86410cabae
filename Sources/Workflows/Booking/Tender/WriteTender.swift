public import Interchange
public import Shipping
public import Storage
import Units

/// Writes the file that offers a booked shipment to its carrier, and notes that it was written.
public struct WriteTender: Sendable {
  private let desk: Desk

  /// Makes the workflow for a desk.
  public init(desk: Desk) { self.desk = desk }

  /// Which file, and between whom.
  public struct Choice: Hashable, Sendable {
    /// Which file.
    public var format: Tender.Format
    /// What the carrier is to do with it.
    public var purpose: Tender.Purpose
    /// The carrier's alpha code; nothing for the one of the offer.
    public var carrier: StandardCarrierAlphaCode?
    /// Who sends, as `ZZ:MYCOMPANY`; nothing for the sender of the last file.
    public var sender: String?
    /// Who receives; nothing for the carrier's alpha code.
    public var receiver: String?
    /// True to try out only.
    public var isTest: Bool

    /// Makes a choice: an original load tender in earnest unless told otherwise.
    public init(
      format: Tender.Format = .loadTender, purpose: Tender.Purpose = .original,
      carrier: StandardCarrierAlphaCode? = nil, sender: String? = nil, receiver: String? = nil,
      isTest: Bool = false
    ) {
      self.format = format
      self.purpose = purpose
      self.carrier = carrier
      self.sender = sender
      self.receiver = receiver
      self.isTest = isTest
    }
  }

  /// Why no file was written.
  public enum Failure: Error, Sendable {
    /// A field that cannot be used.
    case field(FieldProblem)
    /// The shipment cannot be tendered.
    case tender(TenderError)
    /// The carrier must not be sent this; no control number was spent.
    case objection(TenderObjection)
    /// The file cannot be made; no control number was spent.
    case file(UnwritableFile)
    /// The records cannot be read or written.
    case store(StoreError)

    /// The failure in one sentence with its mend.
    public var sentence: String {
      switch self {
      case .field(let problem): problem.sentence
      case .tender(let error): error.sentence
      case .objection(let objection): objection.sentence
      case .file(let fault): fault.sentence
      case .store(let error): error.sentence
      }
    }
  }

  /// A written file.
  public struct Written: Sendable {
    /// The shipment, with the tender noted unless it is a test, which the carrier does not act upon.
    public var shipment: Saved<Shipment>
    /// What was written.
    public var tender: Tender
    /// Whether it is a test.
    public var isTest: Bool
    /// The file, with the texts that were changed in it.
    public var file: TenderText

    /// What was written otherwise than it was typed, one sentence each.
    public var changes: [String] { file.replacements.map(\.sentence) }

    /// What was written where, and what the carrier's part in it is, in one line.
    ///
    /// - Parameter path: the file.
    /// - Returns: the line, as a report ends it.
    public func sentence(into path: String) -> String {
      let head =
        "\(shipment.value.number): \(tender.format.name), control number \(tender.controlNumber), "
        + "written to \(path)"
      if isTest { return head + "; a test, so that the shipment stays as it was" }
      guard shipment.value.isCancellationAsked else { return head }
      let carrier = shipment.value.details.carrier ?? "the carrier"
      return head
        + "; it stays \(shipment.value.state.name) until \(carrier) takes the cancellation"
    }
  }

  /// Writes the file under the next control number, which is spent when the call returns.
  ///
  /// - Parameters:
  ///   - number: the shipment.
  ///   - choice: which file, and between whom.
  /// - Returns: the file, and the shipment with the tender noted.
  /// - Throws: ``Failure``; a control number is spent only when the file can be written.
  public func callAsFunction(
    _ number: String, _ choice: Choice
  ) throws(Failure) -> Written {
    let (found, kept) = try stored { () throws(StoreError) in
      (try desk.store.shipment(number: number), try ShipperIdentity.kept(on: desk))
    }
    guard let shipment = found else { throw .store(.notFound(.shipment(number))) }
    if !choice.isTest,
      let objection = shipment.value.objection(to: choice.format, choice.purpose)
    {
      throw .objection(objection)
    }
    let sender = try sender(choice, kept)
    var envelope = try envelope(shipment.value, choice, sender)
    // Tried out first, so that a shipment that cannot be written spends no number.
    _ = try text(shipment.value, choice, envelope)
    let stamp = desk.stamp
    envelope.controlNumber = try stored { () throws(StoreError) in
      try desk.store.nextControlNumber(sender: sender.description, by: stamp)
    }
    let file = try text(shipment.value, choice, envelope)
    let tender = Tender(
      format: choice.format, purpose: choice.purpose, controlNumber: envelope.controlNumber,
      written: stamp.instant)
    let noted = try stored { () throws(StoreError) in
      var identity = kept
      identity.ediSender = sender.description
      try identity.keep(on: desk)
      guard !choice.isTest else { return shipment }
      return try desk.store.updateShipment(
        shipment, to: shipment.value.tendered(tender, on: desk.clock.day(of: stamp.instant)),
        by: stamp)
    }
    return Written(shipment: noted, tender: tender, isTest: choice.isTest, file: file)
  }

  /// Writes the tender into a new file.
  ///
  /// The file is made before the control number is spent, and taken away again when there is nothing
  /// to put into it. A file that exists is never written over, nor a link followed.
  ///
  /// - Parameters:
  ///   - number: the shipment.
  ///   - choice: which file, and between whom.
  ///   - file: where it goes.
  /// - Returns: the file, and the shipment with the tender noted.
  /// - Throws: ``Failure``.
  public func callAsFunction(
    _ number: String, _ choice: Choice, into file: NamedFile
  ) throws(Failure) -> Written {
    let target: NewFile
    do { target = try NewFile(file) } catch { throw .file(error) }
    do throws(Failure) {
      let written = try self(number, choice)
      do { try target.write(Array(written.file.text.utf8)) } catch { throw .file(error) }
      return written
    } catch {
      target.remove()
      throw error
    }
  }

  private func text(
    _ shipment: Shipment, _ choice: Choice, _ envelope: X12Envelope
  ) throws(Failure) -> TenderText {
    do {
      return try TenderText(
        shipment, format: choice.format, purpose: choice.purpose, carrier: choice.carrier,
        in: envelope)
    } catch {
      throw .tender(error)
    }
  }

  private func envelope(
    _ shipment: Shipment, _ choice: Choice, _ sender: X12Interchange.Partner
  ) throws(Failure) -> X12Envelope {
    let code = choice.carrier?.letters ?? shipment.details.booking?.offer.service.scac ?? ""
    let receiver = try partner(
      choice.receiver ?? "02:\(code.isEmpty ? "CARRIER" : code)", "ediReceiver")
    let now = desk.clock.now()
    let time = TimeOfDay(parsing: desk.clock.clockText(now)) ?? .midnight
    return X12Envelope(
      sender: sender, receiver: receiver, day: desk.clock.day(of: now), time: time,
      controlNumber: 1, isTest: choice.isTest)
  }

  private func sender(
    _ choice: Choice, _ kept: ShipperIdentity
  ) throws(Failure) -> X12Interchange.Partner {
    try partner(choice.sender ?? kept.ediSender ?? "", "ediSender")
  }

  private func partner(_ text: String, _ field: String) throws(Failure) -> X12Interchange.Partner {
    guard let partner = X12Interchange.Partner(parsing: text) else {
      throw .field(Self.partnerProblem(text, field))
    }
    return partner
  }

  /// What is wrong with the name of a partner; nothing for one that can be used.
  ///
  /// - Parameters:
  ///   - typed: the name, such as `ZZ:MYCOMPANY`.
  ///   - field: which partner: `ediSender` or `ediReceiver`.
  /// - Returns: the problem, or nothing.
  public static func problem(ofPartner typed: String, _ field: String) -> FieldProblem? {
    X12Interchange.Partner(parsing: typed) == nil ? partnerProblem(typed, field) : nil
  }

  private static func partnerProblem(_ typed: String, _ field: String) -> FieldProblem {
    FieldProblem(
      field: FieldPath(field), typed: typed,
      reason: .wrongShape(
        needed: "a qualifier and at most 15 letters and digits", example: "ZZ:MYCOMPANY"))
  }

  private func stored<Value>(
    _ body: () throws(StoreError) -> Value
  ) throws(Failure) -> Value {
    do { return try body() } catch { throw .store(error) }
  }
}
