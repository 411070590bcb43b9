import Testing

@testable import Scenarios

/// One thing put wrong in a sound scenario; `‸` in the new text marks where the fault must be reported.
struct BrokenFile: CustomTestStringConvertible, Sendable {
  /// What is wrong, in words.
  let name: String
  /// The file that is changed.
  var file = "scenario.yaml"
  /// The text that is replaced, once.
  let old: String
  /// What stands in its place.
  let new: String
  /// Words that the fault's message or remedy must hold.
  var words: [String] = []
  /// The variants to apply.
  var variants: [String] = []

  var testDescription: String { name }

  /// The broken folder with the place of the mark, if the text has one.
  func folder() -> (folder: SoundFolder, line: Int?, column: Int?)? {
    var folder = SoundFolder()
    guard let text = Self.replacing(old, by: new, in: folder.text(file)) else { return nil }
    let before = text.prefix { $0 != "‸" }
    let isMarked = before.endIndex != text.endIndex
    let lines = before.split(separator: "\n", omittingEmptySubsequences: false)
    folder.files[file] = Array(text.filter { $0 != "‸" }.utf8)
    return (folder, isMarked ? lines.count : nil, isMarked ? (lines.last?.count ?? 0) + 1 : nil)
  }

  /// The text with the first occurrence of a part replaced; nil where the part does not occur.
  static func replacing(_ part: String, by new: String, in text: String) -> String? {
    guard let range = text.firstRange(of: part) else { return nil }
    return text.replacingCharacters(in: range, with: new)
  }
}

extension String {
  fileprivate func replacingCharacters(in range: Range<Index>, with new: String) -> String {
    String(self[..<range.lowerBound]) + new + String(self[range.upperBound...])
  }
}
