import Foundation
import LinearModel
import Testing

@Suite("Model files")
struct WriterTests {
  @Test("The example has no issues")
  func sound() {
    #expect(WriterExample.model.issues() == [])
  }

  @Test("The LP file is this, byte for byte")
  func linearProgram() throws {
    #expect(LPWriter.text(WriterExample.model) == (try golden("example.lp")))
  }

  @Test("The MPS file is this, byte for byte")
  func mathematicalProgram() throws {
    #expect(MPSWriter.text(WriterExample.model) == (try golden("example.mps")))
  }

  @Test(
    "glpsol reads both files and finds the optimum (skipped where glpsol is not installed)",
    .enabled(if: Glpsol.isInstalled, "glpsol is not installed"), arguments: ["--lp", "--freemps"])
  func readBack(format: String) throws {
    let isLP = format == "--lp"
    let text = isLP ? LPWriter.text(WriterExample.model) : MPSWriter.text(WriterExample.model)
    let report = try Glpsol.report(on: text, format: format)
    // The MPS file minimises the negated objective.
    #expect(report.contains("Status:     INTEGER OPTIMAL"))
    #expect(report.contains("= \(isLP ? "" : "-")23 ("), "\(report)")
    #expect(report.contains("start_5BB_2C2026_5D"))
  }

  private func golden(_ name: String) throws -> String {
    let url = try #require(Bundle.module.url(forResource: name, withExtension: nil, subdirectory: "Goldens"))
    return try String(contentsOf: url, encoding: .utf8)
  }
}
