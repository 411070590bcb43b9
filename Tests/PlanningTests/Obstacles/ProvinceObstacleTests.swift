import Diagnostics
import Languages
import Testing
import TrainingDomain

@testable import Planning
@testable import Scenarios

/// What the province's resolution makes impossible, found by eligibility alone.
struct ProvinceObstacleTests {
  private func notes(_ variants: [String] = []) throws -> [String] {
    let root = #filePath.split(separator: "/").dropLast(4).joined(separator: "/")
    let loaded = ScenarioLoader().load(folder: "/\(root)/Scenarios/lai-chau", variants: variants)
    return UnattainableTargets.notes(on: try #require(loaded.problem)).map(\.message.english)
  }

  @Test("A degree for every specialist and six years of service left cannot both be had (I-9)")
  func sixYears() throws {
    let note = try #require(notes().first { $0.contains("L7a") })
    #expect(note.contains("1,380 of 1,380"))
    #expect(note.contains("at most 1,375 can"))
    #expect(note.contains("5 blocked: not more than 72 months of service left when classes open"))
  }

  @Test("A class of thirty months would have to open by July 2026 to end by 2028, and opens in September (L1b)")
  func trap() throws {
    let note = try #require(notes().first { $0.contains("L1b") })
    #expect(note.contains("at most 0 can"))
    #expect(note.contains("takes 30 months: it would have to start by July 2026, and starts in September 2026"))
    #expect(!(try notes(["it-classes-in-july"]).contains { $0.contains("L1b") }))
  }
}
