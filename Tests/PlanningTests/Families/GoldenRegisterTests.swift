import Foundation
import Testing

@testable import Planning

/// No family of rows goes without a golden file, and no golden file without a family.
@Suite struct GoldenRegisterTests {
  @Test(arguments: ConstraintFamilies.all.map { $0.name })
  func `every family has a golden file with rows in it`(name: String) throws {
    let family = try #require(ConstraintFamilies.all.first { $0.name == name })
    #expect(try !GoldenFile(family).recorded.contains("Subject To\nBounds"), "no rows for \(name)")
  }

  @Test func `every golden file belongs to a family`() throws {
    let files = try FileManager.default.contentsOfDirectory(atPath: GoldenFile.folder.path())
    #expect(files.sorted() == ConstraintFamilies.all.map { GoldenFile($0).name }.sorted())
  }

  @Test func `no two families share a name`() {
    #expect(Set(ConstraintFamilies.all.map { $0.name }).count == ConstraintFamilies.all.count)
  }
}
