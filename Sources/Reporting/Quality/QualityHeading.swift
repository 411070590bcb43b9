package import Languages

/// A heading of a quality table: one column, or several under a common heading.
package struct QualityHeading: Hashable, Sendable {
  /// The heading.
  package let title: Wording
  /// The headings of the columns below it; empty where it is a column by itself, as high as both rows.
  package let parts: [Wording]

  /// Makes a heading.
  package init(_ title: Wording, parts: [Wording] = []) {
    self.title = title
    self.parts = parts
  }

  /// How many columns it covers, at least 1.
  package var width: Int { max(1, parts.count) }
}
