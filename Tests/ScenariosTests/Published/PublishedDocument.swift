import Diagnostics
import Foundation
import Languages
import Testing

@testable import Scenarios

/// The published file of a shipped scenario, recomputed.
struct PublishedDocument {
  /// The lines of the file.
  private let lines: [String]
  /// Everything that is said of it.
  let said: [Diagnostic]

  /// Reads the file into the sample scenario, so that nothing but the file is tested.
  init(_ scenario: String) throws {
    let root = #filePath.split(separator: "/").dropLast(4).joined(separator: "/")
    let text = try String(contentsOfFile: "/\(root)/Scenarios/\(scenario)/published.yaml", encoding: .utf8)
    lines = text.components(separatedBy: "\n")
    var sample = SampleScenario.adding("published: [published.yaml]")
    sample.files["published.yaml"] = text
    let loaded = sample.load()
    try #require(loaded.problem != nil, "\(loaded.report.diagnostics)")
    said = loaded.published
  }

  /// The warnings, each as its rule and its English words.
  var findings: [String] {
    said.filter { $0.severity == .warning }.map { "\($0.rule): \($0.message.english)" }
  }

  /// What one rule finds at a cell that begins with a figure, in English; the cell is read from the file.
  func words(_ rule: String, at figure: String) -> [String] {
    said.filter { $0.rule == rule && cell($0).hasPrefix(figure) }.map(\.message.english)
  }

  private func cell(_ diagnostic: Diagnostic) -> String {
    guard let line = diagnostic.location?.line, let column = diagnostic.location?.column else { return "" }
    return String(lines[line - 1].dropFirst(column - 1)).replacing("\"", with: "")
  }
}
