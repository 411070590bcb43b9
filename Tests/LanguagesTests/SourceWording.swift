import Foundation

/// What a source file says in one language: the literals of an argument `en:` or `vi:`, one after another, with `…` for
/// whatever is put into them and `#` for what is put into them as a count.
struct SourceWording {
  let place: String
  let isVietnamese: Bool
  let text: String

  /// Everything said in the sources of the product, in the order of files.
  static func all() throws -> [SourceWording] {
    var root = URL(filePath: #filePath)
    for _ in 0..<3 { root.deleteLastPathComponent() }
    let sources = root.appending(path: "Sources")
    let paths = try FileManager.default.subpathsOfDirectory(atPath: sources.path).filter { $0.hasSuffix(".swift") }
    return try paths.sorted().flatMap { path in
      wordings(in: Array(try String(contentsOf: sources.appending(path: path), encoding: .utf8)), path)
    }
  }

  private static func wordings(in source: [Character], _ path: String) -> [SourceWording] {
    ["en: ", "vi: "].flatMap { label -> [SourceWording] in
      let sign = Array(label)
      return source.indices.compactMap { start in
        guard source[start] == sign[0], source[start...].starts(with: sign), !source[start - 1].isLetter else {
          return nil
        }
        var reading = SourceReading(source, at: start + sign.count)
        let text = reading.literals()
        return text.isEmpty ? nil : SourceWording(place: path, isVietnamese: label == "vi: ", text: text)
      }
    }
  }
}
