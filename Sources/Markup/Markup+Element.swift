extension Markup {
  /// An element such as `<rect x="0"/>`.
  ///
  /// - Parameters:
  ///   - name: its name, written in the sources.
  ///   - attributes: names written in the sources, and values, which are escaped; in this order.
  ///   - content: what stands in it; nothing makes an empty element.
  public static func element(
    _ name: StaticString, _ attributes: KeyValuePairs<StaticString, String> = [:], _ content: [Markup] = []
  ) -> Markup {
    let given = attributes.map { " \($0.key)=\"\(Markup($0.value))\"" }.joined()
    guard !content.isEmpty else { return Markup(sound: "<\(name)\(given)/>") }
    return Markup(sound: "<\(name)\(given)>\(content.joined())</\(name)>")
  }
}
