/// Lines of comma-separated cells.
enum CommaSeparated {
  /// The text of lines of cells, one line feed after every line.
  static func text(_ lines: [[String]]) -> String {
    lines.map { line in line.map(quoted).joined(separator: ",") + "\n" }.joined()
  }

  /// The cell, in quotation marks where it holds a character that would break the line up.
  private static func quoted(_ cell: String) -> String {
    guard cell.contains(where: { $0 == "," || $0 == "\"" || $0.isNewline }) else { return cell }
    return "\"" + cell.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
  }
}
