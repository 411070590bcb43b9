/// The colours of a page, by day and by night; every pair that carries words can be read (contrast 4.5 and more).
enum PagePalette {
  /// A colour by its name in the style sheet, by day and by night, as `rrggbb`.
  struct Colour: Hashable, Sendable {
    let name: String
    let day: String
    let night: String
  }

  /// The ground, the words, and what else is no course.
  static let plain = [
    Colour(name: "ground", day: "ffffff", night: "14181d"), Colour(name: "panel", day: "f3f5f8", night: "1e242b"),
    Colour(name: "ink", day: "1b1f24", night: "e8ebef"), Colour(name: "quiet", day: "4f5862", night: "b0b8c1"),
    Colour(name: "line", day: "c5ccd4", night: "3b444e"), Colour(name: "link", day: "0b5394", night: "8ab8f0"),
    Colour(name: "held", day: "77818d", night: "7d8894"), Colour(name: "gain", day: "1f5fa8", night: "7fb2ee"),
    Colour(name: "lack", day: "a33d1f", night: "f0a58a"), Colour(name: "met", day: "2d6a35", night: "8fcf98"),
    Colour(name: "limit", day: "1b1f24", night: "e8ebef"), Colour(name: "on", day: "ffffff", night: "14181d"),
  ]

  /// The colours of courses, each under letters of the colour `on`.
  static let courses = [
    Colour(name: "c0", day: "1f5fa8", night: "7fb2ee"), Colour(name: "c1", day: "a33d1f", night: "f0a58a"),
    Colour(name: "c2", day: "2d6a35", night: "8fcf98"), Colour(name: "c3", day: "6b3fa0", night: "c5a6ee"),
    Colour(name: "c4", day: "855600", night: "e0b45c"), Colour(name: "c5", day: "00666b", night: "6fcfd3"),
    Colour(name: "c6", day: "9c2566", night: "f09cc4"), Colour(name: "c7", day: "4a5568", night: "b8c2d0"),
  ]

  /// The style sheet's variables by day, or by night.
  static func variables(_ shade: KeyPath<Colour, String>) -> String {
    (plain + courses).map { "--\($0.name):#\($0[keyPath: shade])" }.joined(separator: ";")
  }

  /// The rules that give every course's shape its colour.
  static var courseRules: String {
    courses.map { ".\($0.name){fill:var(--\($0.name));background:var(--\($0.name))}" }.joined()
  }
}
