internal import Markup

/// What the shapes of a chart stand for; each has a letter or sign, so that no colour has to be told from another.
enum ChartLegend {
  /// The legend of shapes: the name of their class, their letter or sign, and what they are.
  static func markup(_ entries: [(class: String, letter: String, name: String)]) -> Markup {
    .element(
      "ul", ["class": "legend"],
      entries.map { entry in
        .element(
          "li", [:],
          [
            .element("span", ["class": entry.class, "aria-hidden": "true"], [Markup(entry.letter)]),
            Markup(entry.name),
          ])
      })
  }
}
