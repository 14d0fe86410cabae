import Foundation
public import Shipping

/// Why a file is no request for a landed cost.
public struct LandedCostFileProblem: Error, Hashable, Sendable {
  /// The way to the value, such as `lines[0].price`; empty for the whole file.
  public let place: String
  /// Why it cannot be read.
  public let reason: String

  /// The problem in one sentence: place, reason, mend.
  public var sentence: String {
    "The request\(place.isEmpty ? "" : " at \(place)") cannot be read: \(reason); "
      + "`crossbill landed-cost --example` prints one to start from."
  }
}

extension LandedCostRequest {
  /// Reads a request from JSON.
  ///
  /// - Parameter bytes: the file's content.
  /// - Returns: the request.
  /// - Throws: ``LandedCostFileProblem`` with the place and the reason.
  public static func read(_ bytes: [UInt8]) throws(LandedCostFileProblem) -> LandedCostRequest {
    do {
      _ = try JSONSyntax.value(of: bytes)
      return try JSONDecoder().decode(LandedCostRequest.self, from: Data(bytes))
    } catch let fault as JSONSyntax.Fault {
      throw LandedCostFileProblem(place: fault.place, reason: fault.reason)
    } catch let error as DecodingError {
      let found = JSONPlace(error)
      throw LandedCostFileProblem(place: found.place, reason: found.reason)
    } catch {
      throw LandedCostFileProblem(place: "", reason: "it is no JSON")
    }
  }
}
