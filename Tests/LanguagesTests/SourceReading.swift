/// Reads the literals of one argument in Swift source.
struct SourceReading {
  private let source: [Character]
  private var place: Int

  init(_ source: [Character], at place: Int) {
    self.source = source
    self.place = place
  }

  /// The literals up to the end of the argument.
  mutating func literals() -> String {
    var text = ""
    var depth = 0
    while place < source.count {
      let character = source[place]
      if character == "\"" {
        text += literal()
        continue
      }
      if "([{".contains(character) { depth += 1 }
      if ")]}".contains(character) { depth -= 1 }
      if depth < 0 || (depth == 0 && (character == "," || character == ";")) { break }
      place += 1
    }
    return text
  }

  /// The literal that begins here, with a sign for each interpolation.
  private mutating func literal() -> String {
    let mark = source[place...].starts(with: "\"\"\"") ? "\"\"\"" : "\""
    place += mark.count
    var text = ""
    while place < source.count, !source[place...].starts(with: mark) {
      if source[place] != "\\" {
        text.append(source[place])
        place += 1
      } else if source[place + 1] == "(" {
        text.append(source[place...].starts(with: "\\(count:") ? "#" : "…")
        skipInterpolation()
      } else {
        // A line that goes on is one line; any other escape stands for a character that is no word.
        text.append(source[place + 1] == "\n" ? "" : " ")
        place += 2
      }
    }
    place += mark.count
    return text
  }

  private mutating func skipInterpolation() {
    place += 2
    var depth = 1
    while place < source.count, depth > 0 {
      if source[place] == "\"" {
        _ = literal()
        continue
      }
      if source[place] == "(" { depth += 1 }
      if source[place] == ")" { depth -= 1 }
      place += 1
    }
  }
}
