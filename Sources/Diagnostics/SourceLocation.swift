/// A place in an input file.
public struct SourceLocation: Hashable, Sendable, Comparable, CustomStringConvertible {
  /// The file, relative to the scenario's folder.
  public let file: String
  /// The line, from 1; nil for the file as a whole.
  public let line: Int?
  /// The column in characters, from 1; nil for the line as a whole.
  public let column: Int?

  /// Makes a location.
  public init(file: String, line: Int? = nil, column: Int? = nil) {
    self.file = file
    self.line = line
    self.column = column
  }

  /// The place as `file:line:column`.
  public var description: String {
    [file, line.map(String.init), column.map(String.init)].compactMap { $0 }.joined(separator: ":")
  }

  /// Orders by file, then line, then column.
  public static func < (left: Self, right: Self) -> Bool {
    if left.file != right.file { return left.file.utf8.lexicographicallyPrecedes(right.file.utf8) }
    return (left.line ?? 0, left.column ?? 0) < (right.line ?? 0, right.column ?? 0)
  }
}
