/// A cell: what it holds and how it looks.
package struct Cell: Hashable, Sendable {
  /// What it holds.
  package let content: CellContent
  /// How it looks.
  package let style: CellStyle

  /// Makes a cell.
  package init(_ content: CellContent, _ style: CellStyle) {
    self.content = content
    self.style = style
  }
}
