import Diagnostics
import Testing
import TrainingDomain

@testable import Scenarios

struct BrokenFileTests {
  @Test("Keys and references put wrong are reported where they stand", arguments: BrokenFile.references)
  func references(broken: BrokenFile) throws { try check(broken) }

  @Test("Numbers and dates put wrong are reported where they stand", arguments: BrokenFile.numbers)
  func numbers(broken: BrokenFile) throws { try check(broken) }

  @Test("Tables put wrong are reported where they stand", arguments: BrokenFile.tables)
  func tables(broken: BrokenFile) throws { try check(broken) }

  @Test("Slips that still leave a plan are warned of", arguments: BrokenFile.slips)
  func slips(broken: BrokenFile) throws {
    let (folder, line, column) = try #require(broken.folder(), "the text to replace does not occur")
    let loaded = folder.load()
    let said = loaded.report.diagnostics.map(\.description)
    #expect(loaded.problem != nil)
    let found = loaded.report.diagnostics.contains { $0.location?.line == line && $0.location?.column == column }
    #expect(found && loaded.report.diagnostics.count == 1, "said: \(said)")
  }

  @Test("Courses that wait for one another are reported", arguments: BrokenFile.cycles)
  func cycles(broken: BrokenFile) throws {
    // The theory course asks for a degree, and the spare one too; the degree course is made to ask for theory.
    let (folder, line, _) = try #require(broken.folder(), "the text to replace does not occur")
    var ring = folder
    let asked = try #require(
      BrokenFile.replacing(
        "- atLeastLevel: education/college", by: "- atLeastLevel: education/degree", in: ring.text("scenario.yaml")))
    let spare = "awards: [education/master]\n"
    let shut = BrokenFile.replacing(spare, by: "\(spare)    prerequisites: [education/degree]\n", in: asked)
    ring.files["scenario.yaml"] = Array(try #require(shut).utf8)
    let loaded = ring.load()
    #expect(loaded.problem == nil)
    let said = loaded.report.errors.map(\.description)
    #expect(
      loaded.report.errors.contains { $0.rule == "prerequisite-cycle" && $0.location?.line == line }, "said: \(said)")
    let isBoth = said.allSatisfy { text in broken.words.allSatisfy(text.contains) }
    #expect(isBoth, "said: \(said)")
    // Open to all, the spare course gives more than is asked for and breaks the ring.
    ring.files["scenario.yaml"] = Array(asked.utf8)
    #expect(ring.load().report.diagnostics == [])
  }

  private func check(_ broken: BrokenFile) throws {
    let (folder, line, column) = try #require(broken.folder(), "the text to replace does not occur")
    let loaded = folder.load(variants: broken.variants)
    let said = loaded.report.diagnostics.map(\.description)
    #expect(loaded.problem == nil, "a problem came out: \(said)")
    #expect(loaded.report.hasErrors)
    let found = loaded.report.errors.contains { error in
      let isThere = line == nil || (error.location?.file == broken.file && error.location?.line == line)
      let isExact = column == nil || error.location?.column == column
      return isThere && isExact && broken.words.allSatisfy { error.description.contains($0) }
    }
    #expect(found, "wanted \(broken.words) at \(line ?? 0):\(column ?? 0), said: \(said)")
    #expect(loaded.report.errors.allSatisfy { $0.location != nil })
    #expect(loaded.report.errors.count <= 6, "too much was said: \(said)")
  }
}
