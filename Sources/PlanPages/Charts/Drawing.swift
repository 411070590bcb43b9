internal import Markup

/// The shapes of which charts are drawn. Across, places are in per cent, so that a chart fits every width and its words
/// keep their size; down, they are in pixels.
enum Drawing {
  /// A picture with what it says for those who do not see it.
  static func picture(_ title: String, _ description: String? = nil, height: Int, _ shapes: [Markup]) -> Markup {
    let said =
      [Markup.element("title", [:], [Markup(title)])]
      + (description.map { [.element("desc", [:], [Markup($0)])] } ?? [])
    return .element(
      "svg", ["role": "img", "height": "\(height)", "aria-label": description.map { "\(title). \($0)" } ?? title],
      said + shapes)
  }

  /// A box.
  static func box(_ name: String, x: String, y: Int, width: String, height: Int) -> Markup {
    .element("rect", ["class": name, "x": x, "y": "\(y)", "width": width, "height": "\(height)"])
  }

  /// A line.
  static func line(_ name: String, from: (x: String, y: Int), to: (x: String, y: Int)) -> Markup {
    .element("line", ["class": name, "x1": from.x, "y1": "\(from.y)", "x2": to.x, "y2": "\(to.y)"])
  }

  /// A dot.
  static func dot(_ name: String, x: String, y: Int, radius: Int) -> Markup {
    .element("circle", ["class": name, "cx": x, "cy": "\(y)", "r": "\(radius)"])
  }

  /// Which part of some words stands at their place.
  enum Anchor: String { case start, middle, end }

  /// Words, which the description of the picture says too.
  static func words(_ text: String, class name: String = "", x: String, y: Int, _ anchor: Anchor = .middle) -> Markup {
    .element(
      "text", ["class": name, "x": x, "y": "\(y)", "text-anchor": anchor.rawValue, "aria-hidden": "true"],
      [Markup(text)])
  }
}
