import Diagnostics
import Foundation

@testable import Scenarios

/// A summary table in memory, to be varied by each test.
enum SummaryFile {
  /// The example of `Documentation/Rosters.md`.
  static let example: String = {
    var root = URL(filePath: #filePath)
    for _ in 0..<4 { root.deleteLastPathComponent() }
    let page = try? String(contentsOf: root.appending(path: "Documentation/Rosters.md"), encoding: .utf8)
    let example = page?.components(separatedBy: "```yaml\n").first { $0.hasPrefix("title: A commune") }
    return example?.components(separatedBy: "```").first ?? ""
  }()

  /// What a text is read as.
  static func loaded(_ text: String, _ files: [String: String] = [:]) -> LoadedSummary {
    SummaryLoader().load("summary.yaml", files: .texts(files.merging(["summary.yaml": text]) { $1 }))
  }

  /// What is said of the example with one text replaced by another.
  static func said(replacing old: String, with new: String) -> [String] {
    let text = example.split(separator: old, omittingEmptySubsequences: false).joined(separator: new)
    return loaded(text).report.errors.map(\.description)
  }
}
