import Foundation

/// The first column of the tables in `Documentation/Output.md`, by heading.
struct DocumentedFields {
  private let text: String

  init() throws {
    var root = URL(filePath: #filePath)
    for _ in 0..<4 { root.deleteLastPathComponent() }
    text = try String(contentsOf: root.appending(path: "Documentation/Output.md"), encoding: .utf8)
  }

  /// What stands in backticks at the start of the rows below a heading, in order.
  func names(under heading: String) -> [String] {
    let sections = text.components(separatedBy: "\n## ")
    let section = sections.first { $0.hasPrefix(heading + "\n") } ?? ""
    return section.split(separator: "\n").filter { $0.hasPrefix("| `") }.map { row in
      String(row.dropFirst(3).prefix { $0 != "`" })
    }
  }
}
