import Foundation
import LinearModel
import Testing

@testable import Planning

/// The rows a family makes of a tiny problem, as they were last agreed upon.
///
/// With `RECORD_GOLDENS=1` in the environment the file is written anew, and the test fails so that nobody records
/// without looking.
struct GoldenFile {
  let name: String

  init(_ family: any ConstraintFamily.Type) { name = family.name.replacing(" ", with: "-") + ".lp" }

  static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .appending(component: "Goldens")

  /// The text last recorded.
  var recorded: String {
    get throws { try String(contentsOf: Self.folder.appending(component: name), encoding: .utf8) }
  }

  /// Holds the model of a world with one family of rows against the file, byte for byte.
  static func expect(
    _ family: any ConstraintFamily.Type, of world: TinyWorld, _ place: SourceLocation = #_sourceLocation
  ) throws {
    let golden = GoldenFile(family)
    let text = LPWriter.text(world.formulation([family]).model)
    if ProcessInfo.processInfo.environment["RECORD_GOLDENS"] == "1" {
      try Data(text.utf8).write(to: folder.appending(component: golden.name))
      Issue.record(
        "\(golden.name) was recorded; read it, then test again without RECORD_GOLDENS", sourceLocation: place)
    } else {
      #expect(try text == golden.recorded, "\(golden.name)", sourceLocation: place)
    }
  }
}
