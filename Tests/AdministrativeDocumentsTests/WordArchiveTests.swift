import Testing

@testable import AdministrativeDocuments

@Suite("The archive of an office document")
struct WordArchiveTests {
  private let archive = WordArchive(parts: [
    ("a.xml", "<a/>"), ("b/ví dụ.xml", String(repeating: "đồng ", count: 1000)), ("c", ""),
  ])

  @Test("What is put in is read back, names and empty parts too")
  func readBack() throws {
    let parts = WordArchiveReader(try archive.bytes()).parts
    #expect(parts.map(\.path) == ["a.xml", "b/ví dụ.xml", "c"])
    #expect(parts.map(\.text) == archive.parts.map(\.text))
  }

  @Test("The same parts are the same bytes, and a repeated text is packed")
  func sameBytes() throws {
    let bytes = try archive.bytes()
    #expect(bytes == (try archive.bytes()))
    #expect(bytes.count < 1000)
  }

  @Test("Every part bears midnight of 1 January 1980")
  func time() throws {
    let bytes = try archive.bytes()
    // After the signature of a local header stand version, flags and method, two bytes each, then time and day.
    let heads = bytes.indices.dropLast(30).filter { bytes[$0..<$0 + 4] == [0x50, 0x4B, 3, 4] }
    #expect(heads.count == 3)
    #expect(heads.allSatisfy { bytes[$0 + 10..<$0 + 14] == [0, 0, 0x21, 0] })
  }
}
