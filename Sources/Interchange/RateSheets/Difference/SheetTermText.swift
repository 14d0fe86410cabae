public import Shipping

/// A term of a service in words, as differences of sheets word it.
public struct SheetTermText: Hashable, Sendable {
  /// The service.
  public let service: String
  /// What the term is about, such as `discount` or `fuel`.
  public let term: String
  /// What it says, such as `60 %`.
  public let text: String
}

extension RateSheet {
  /// The terms of all services in words, in the order of services and terms; a term that a service
  /// does not have is left out.
  public var serviceTerms: [SheetTermText] { SheetTerms.serviceTerms(of: self) }
}
