internal import Markup

/// The plain parts of a page: paragraphs, lists, headings.
enum PageWords {
  /// A paragraph.
  static func paragraph(_ text: String, class name: String? = nil) -> Markup {
    name.map { .element("p", ["class": $0], [Markup(text)]) } ?? .element("p", [:], [Markup(text)])
  }

  /// A list; nothing where there is nothing to list.
  static func list(_ lines: [String]) -> Markup {
    lines.isEmpty ? .empty : .element("ul", [:], lines.map { .element("li", [:], [Markup($0)]) })
  }

  /// A heading of the third level.
  static func heading(_ text: String) -> Markup { .element("h3", [:], [Markup(text)]) }

  /// A note that must not be overlooked.
  static func note(_ text: String) -> Markup { paragraph(text, class: "note") }

  /// Figures at a glance, each with what it is.
  static func figures(_ figures: [(name: String, value: String)]) -> Markup {
    .element(
      "dl", ["class": "figures"],
      figures.map { figure in
        .element(
          "div", [:], [.element("dt", [:], [Markup(figure.name)]), .element("dd", [:], [Markup(figure.value)])])
      })
  }
}
