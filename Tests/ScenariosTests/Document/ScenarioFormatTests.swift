import FoundationEssentials
import Testing

@testable import Scenarios

struct ScenarioFormatTests {
  private static let path =
    "/" + #filePath.split(separator: "/").dropLast(4).joined(separator: "/") + "/Documentation/ScenarioFormat.md"

  @Test("The document prints the schema's tables; RECORD=1 writes them anew")
  func tables() throws {
    let text = try String(contentsOfFile: Self.path, encoding: .utf8)
    let begin = try #require(text.ranges(of: SchemaDocument.begin).first)
    let end = try #require(text.ranges(of: SchemaDocument.end).first)
    let printed = "\n\n" + SchemaDocument.tables() + "\n\n"
    guard ProcessInfo.processInfo.environment["RECORD"] == "1" else {
      #expect(text[begin.upperBound..<end.lowerBound] == printed, "record the tables with RECORD=1")
      return
    }
    let whole = text[..<begin.upperBound] + printed + text[end.lowerBound...]
    try String(whole).write(toFile: Self.path, atomically: true, encoding: .utf8)
    Issue.record("the tables were recorded; run again without RECORD")
  }

  @Test("Every key is described by a sentence, and no record is empty")
  func sentences() {
    for record in RecordName.allCases {
      let keys = ScenarioSchema.keys(of: record)
      #expect(!keys.isEmpty)
      #expect(Set(keys.map(\.name)).count == keys.count)
      for key in keys { #expect(key.meaning.hasSuffix("."), "\(record.rawValue).\(key.name)") }
    }
    for column in RosterColumn.allCases { #expect(column.meaning.hasSuffix(".")) }
  }
}
