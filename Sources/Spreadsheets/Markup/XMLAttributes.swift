internal import Glibc

/// The attributes of an element while it is told of.
struct XMLAttributes {
  private let pairs: UnsafeMutablePointer<UnsafePointer<CChar>?>

  /// Takes names and values in turn, with nothing after the last.
  init(_ pairs: UnsafeMutablePointer<UnsafePointer<CChar>?>) { self.pairs = pairs }

  /// The value of an attribute by its name without namespace; nil where the element has none.
  subscript(name: String) -> String? {
    var place = pairs
    while let key = place[0], let value = place[1] {
      if strcmp(XMLName.bare(key), name) == 0 { return String(cString: value) }
      place += 2
    }
    return nil
  }

  /// Whether an attribute says yes.
  func isTrue(_ name: String) -> Bool { self[name].map { $0 == "1" || $0 == "true" } ?? false }
}
