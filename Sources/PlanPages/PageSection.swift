internal import Markup

/// A part of a page below a heading of the second level.
struct PageSection {
  /// The heading.
  let title: String
  /// What stands below it; nothing leaves the section out.
  let content: Markup
  /// Whether it begins on a new sheet of paper.
  var startsSheet = false
}
