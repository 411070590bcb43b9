import PackedWorkbooks
import SeededDraws

extension Mutation {
  /// Words of the format, put where others of them belong.
  private static let words: [String] = [
    "<row r=\"1\">", "<row r=\"1048577\">", "<row>", "</row>", "<c>", "<c r=\"A1\">",
    "<c r=\"XFD1048576\"><v>1</v></c>",
    "<c t=\"s\"><v>0</v></c>", "<c t=\"s\"><v>-1</v></c>", "<c t=\"s\"><v>99999999999999999999</v></c>",
    "<c t=\"e\"><v>#N/A</v></c>", "<c t=\"b\"><v>1</v></c>", "<c s=\"1\"><v>1980</v></c>",
    "<c s=\"1\"><v>1e300</v></c>", "<c s=\"1\"><v>-5</v></c>", "<c><f>A1</f></c>", "<f>A1</f>", "<v>nan</v>", "</c>",
    "<mergeCell ref=\"A1:XFD1048576\"/>", "<mergeCell ref=\"B2:A1\"/>", "<mergeCells>", "<t>", "</t>", "<is>", "<r>",
    "<rPh>", "<si>", "<!DOCTYPE a [<!ENTITY b \"c\">]>", "&b;", "&#0;", "&#x1F600;", "<![CDATA[", "]]>", "<!--", "-->",
    "<?xml version=\"1.0\" encoding=\"UTF-16\"?>", " t=\"inlineStr\"", " t=\"d\"", " s=\"99999\"", " hidden=\"1\"",
    " r=\"B2\"", " date1904=\"1\"", " state=\"hidden\"", "numFmtId=\"14\"", "_x000D_", "_x0000_", "<a>", "</sheetData>",
  ]

  /// A workbook with something wrong: bytes of its archive, or the XML of its parts, which is then packed again.
  mutating func spoil(workbook bytes: inout [UInt8], from other: [UInt8]) {
    guard stream.draw(below: 4) > 0, var packed = PackedWorkbook(bytes), !packed.parts.isEmpty else {
      for _ in 0...stream.draw(below: 3) { spoilArchive(&bytes, from: other) }
      return
    }
    let theirs = PackedWorkbook(other)?.parts ?? packed.parts
    for _ in 0...stream.draw(below: 3) {
      let index = stream.draw(below: packed.parts.count)
      switch stream.draw(below: 20) {
      case 0: packed.parts.remove(at: index)
      case 1: packed.parts[index].bytes = theirs[stream.draw(below: theirs.count)].bytes
      case 2...10: spoilMarkup(&packed.parts[index].bytes)
      default: spoil(&packed.parts[index].bytes, from: theirs[stream.draw(below: theirs.count)].bytes)
      }
      if packed.parts.isEmpty { break }
    }
    bytes = packed.packed(isDeflated: stream.draw(below: 2) == 0) ?? bytes
  }

  private mutating func spoilArchive(_ bytes: inout [UInt8], from other: [UInt8]) {
    switch stream.draw(below: 5) {
    case 0: bytes.removeLast(min(bytes.count, stream.draw(below: bytes.count + 1)))
    case 1:
      let part = range(in: other, most: 400)
      bytes.replaceSubrange(range(in: bytes, most: 400), with: other[part])
    case 2 where bytes.count > 80:
      // Most numbers of an archive stand near its end.
      bytes[bytes.count - 1 - stream.draw(below: 80)] = UInt8(stream.draw(below: 256))
    default: spoil(&bytes, from: other)
    }
  }

  /// Puts a word of the format somewhere, or in the place of an element's beginning or an attribute's value.
  private mutating func spoilMarkup(_ bytes: inout [UInt8]) {
    let word = Array(Self.words[stream.draw(below: Self.words.count)].utf8)
    let start = place(in: bytes)
    let ends = [UInt8(ascii: ">"), UInt8(ascii: "\"")]
    guard stream.draw(below: 3) > 0,
      let mark = bytes[start...].firstIndex(where: { $0 == UInt8(ascii: "<") || $0 == UInt8(ascii: "\"") }),
      let end = bytes[(mark + 1)...].firstIndex(where: { ends.contains($0) })
    else { return insert(word, in: &bytes) }
    if bytes[mark] == UInt8(ascii: "<") {
      bytes.replaceSubrange(mark...end, with: word)
    } else {
      let value = Array(HostileWords.values[stream.draw(below: HostileWords.values.count)].utf8)
      bytes.replaceSubrange((mark + 1)..<end, with: value)
    }
  }
}
