internal import Languages

/// A column of an empty roster: its heading, what is explained beside it and what its cells may hold.
struct TemplateColumn: Sendable {
  /// What the cells of a column hold.
  enum Content: Sendable {
    /// Any text.
    case text
    /// A day.
    case day
    /// One of the words of a list.
    ///
    /// - Parameter isStrict: whether other words are refused, or only asked about, where several may stand together.
    case choice([String], isStrict: Bool)
  }

  /// The heading, in the words by which the reader of rosters knows the column.
  let heading: String
  /// What is explained in a note on the heading.
  let note: Wording
  /// What the cells hold.
  let content: Content
  /// How wide the column is, in characters.
  let width: Int
}
