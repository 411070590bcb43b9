import Foundation

/// The first column of the tables in `Documentation/Output.md`, by heading.
struct DocumentedFields {
  private let text: String

  init() throws {
    var root = URL(filePath: #filePath)
    for _ in 0..<4 { root.deleteLastPathComponent() }
    text = try String(contentsOf: root.appending(path: "Documentation/Output.md"), encoding: .utf8)
  }

  /// The text below a heading, up to the next.
  func text(under heading: String) -> String {
    text.components(separatedBy: "\n## ").first { $0.hasPrefix(heading + "\n") } ?? ""
  }

  /// What stands in backticks at the start of the rows below a heading, in order.
  func names(under heading: String) -> [String] {
    text(under: heading).split(separator: "\n").filter { $0.hasPrefix("| `") }.map { row in
      String(row.dropFirst(3).prefix { $0 != "`" })
    }
  }
}
