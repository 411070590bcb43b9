/// A place in an input file.
public struct SourceLocation: Hashable, Sendable, Comparable, CustomStringConvertible {
  /// The file, relative to the scenario's folder.
  public let file: String
  /// The sheet of a workbook; nil in every other file.
  public let sheet: String?
  /// The line, or the row of a sheet, from 1; nil for the file as a whole.
  public let line: Int?
  /// The column in characters, or that of a sheet, from 1; nil for the line as a whole.
  public let column: Int?

  /// Makes a location.
  public init(file: String, sheet: String? = nil, line: Int? = nil, column: Int? = nil) {
    self.file = file
    self.sheet = sheet
    self.line = line
    self.column = column
  }

  /// The address on a sheet as spreadsheets write it: `H17`, or `17:17` for a whole row; nil where there is no sheet or
  /// no row.
  public var address: String? {
    guard sheet != nil, let line else { return nil }
    return column.map { "\(ColumnLetters.letters(of: $0))\(line)" } ?? "\(line):\(line)"
  }

  /// The place as `file:line:column`, on a sheet as `file: sheet!H17`.
  public var description: String {
    if let sheet { return "\(file): \(sheet)\(address.map { "!\($0)" } ?? "")" }
    return [file, line.map(String.init), column.map(String.init)].compactMap { $0 }.joined(separator: ":")
  }

  /// Orders by file, then sheet, then line, then column.
  public static func < (left: Self, right: Self) -> Bool {
    if left.file != right.file { return left.file.utf8.lexicographicallyPrecedes(right.file.utf8) }
    let (one, other) = (left.sheet ?? "", right.sheet ?? "")
    if one != other { return one.utf8.lexicographicallyPrecedes(other.utf8) }
    return (left.line ?? 0, left.column ?? 0) < (right.line ?? 0, right.column ?? 0)
  }
}
