import Shipping
import Testing

@testable import ReferenceData

/// The bundled lists against the researched data beside the checkout.
@Suite struct PostalCoverageTests {
  private let directory = PostalDirectory()

  @Test("every Canadian area of the data is listed in the same province")
  func canada() throws {
    guard let rows = try SharedData.rows(of: "geo-postal/ca_fsa_centroids.csv") else { return }
    #expect(rows.count > 1_600)
    for row in rows {
      let code = try PostalCode(parsing: row[0] + "1A1", country: .canada)
      #expect(directory.place(of: code)?.subdivision.code == row[1], "\(row[0])")
    }
  }

  @Test("every ZIP prefix of the data has a listed code in the same state")
  func unitedStates() throws {
    guard let rows = try SharedData.rows(of: "geo-postal/us_zip3_centroids.csv") else { return }
    #expect(rows.count > 900)
    let listed = Set(
      TabbedText.rows(in: .unitedStatesPostalPlaces).map {
        $0.fields.prefix(2).joined(separator: " ")
      })
    for row in rows {
      #expect(listed.contains("\(row[0]) \(row[1])"), "\(row[0])")
      #expect(PostalCode.state(ofZipPrefix: row[0])?.code == row[1], "\(row[0])")
    }
  }
}
