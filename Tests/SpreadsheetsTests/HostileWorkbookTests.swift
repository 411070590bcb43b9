import PackedWorkbooks
import Testing

@testable import Spreadsheets

@Suite("Workbooks that mean no good")
struct HostileWorkbookTests {
  private func fault(_ rows: String, strings: String? = nil) -> WorkbookReadingFault? {
    do {
      _ = try SheetText.sheet(rows, strings: strings)
      return nil
    } catch {
      return error as? WorkbookReadingFault
    }
  }

  private func fault(of bytes: [UInt8]) -> WorkbookReadingFault.Reason? {
    do {
      let workbook = try OpenedWorkbook(bytes)
      for sheet in workbook.sheets { _ = try workbook.worksheet(sheet) }
      return nil
    } catch {
      return error.reason
    }
  }

  private let sound = PackedWorkbook(sheets: [("S", "visible", PackedWorkbook.table([["a", "b"], ["c", "d"]]))])

  @Test("Bytes that are no archive, an old workbook and an empty archive are told apart")
  func noWorkbook() {
    #expect(fault(of: []) == .noArchive)
    #expect(fault(of: Array("id,name\n".utf8)) == .noArchive)
    #expect(fault(of: Array("PK\u{3}\u{4}".utf8)) == .noArchive)
    #expect(fault(of: [0xD0, 0xCF, 0x11, 0xE0, 0, 0]) == .oldOrLocked)
    #expect(fault(of: PackedWorkbook(parts: [("a.txt", [65])]).packed() ?? []) == .noWorkbook)
  }

  @Test("An archive cut short anywhere is refused")
  func cut() throws {
    let bytes = try #require(sound.packed())
    #expect(fault(of: bytes) == nil)
    for length in stride(from: 0, to: bytes.count, by: 7) { #expect(fault(of: Array(bytes[..<length])) != nil) }
  }

  @Test("A part whose bytes were changed fails its checksum")
  func changed() throws {
    var bytes = try #require(sound.packed(isDeflated: false))
    let place = try #require(bytes.lastRange(of: Array("<t>d</t>".utf8)))
    bytes[place + 3] = UInt8(ascii: "e")
    #expect(fault(of: bytes) == .damaged(part: "xl/worksheets/sheet1.xml"))
  }

  @Test("A document type is refused, so that no entity is ever expanded")
  func entities() {
    var packed = sound
    for index in packed.parts.indices {
      let text = String(decoding: packed.parts[index].bytes, as: UTF8.self)
      let declared = "<!DOCTYPE worksheet [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;\">]>" + text
      packed.parts[index].bytes = Array(declared.utf8)
    }
    #expect(fault(of: packed.packed() ?? []) == .malformed(part: "DOCTYPE"))
  }

  @Test("Elements that nest without measure are refused")
  func depth() {
    let nested = String(repeating: "<a>", count: 100) + String(repeating: "</a>", count: 100)
    #expect(fault("<row>\(nested)</row>")?.reason == .malformed(part: "XML"))
  }

  @Test("A part that inflates beyond measure is refused")
  func bomb() {
    var packed = sound
    let index = packed.parts.count - 1
    packed.parts[index].bytes += [UInt8](repeating: 32, count: ZipArchive.mostBytesOfPart)
    let bytes = packed.packed() ?? []
    #expect(bytes.count < 1 << 20)
    #expect(fault(of: bytes) == .oversized)
  }

  @Test("A cell of a page's length and more is refused at its address")
  func longCell() {
    let long = String(repeating: "a", count: 100_001)
    let found = fault("<row r=\"3\"><c r=\"B3\" t=\"inlineStr\"><is><t>\(long)</t></is></c></row>")
    #expect(found == WorkbookReadingFault(.oversizedCell, sheet: "Danh sách", address: CellAddress("B3")))
  }

  @Test("Cells beyond the last row or column are refused")
  func beyond() {
    #expect(fault("<row r=\"1048577\"><c><v>1</v></c></row>")?.reason == .oversized)
    #expect(fault("<row r=\"-1\"><c><v>1</v></c></row>")?.reason == .oversized)
    #expect(fault("<row r=\"99999999999999999999\"/><row r=\"1048576\"/><row><c/></row>")?.reason == .oversized)
    #expect(fault("<row r=\"1\"><c r=\"XFD1\"/><c><v>1</v></c></row>")?.reason == .oversized)
  }

  @Test("Two cells of one address, and a cell in another row than its own, are refused at the address")
  func doubled() {
    let twice = fault("<row r=\"2\"><c r=\"B2\"><v>1</v></c><c r=\"B2\"><v>2</v></c></row>")
    #expect(twice == WorkbookReadingFault(.doubledCell, sheet: "Danh sách", address: CellAddress("B2")))
    #expect(fault("<row r=\"2\"><c r=\"B3\"><v>1</v></c></row>")?.address == CellAddress("B3"))
    #expect(fault("<row r=\"2\"><c><v>1</v></c></row><row r=\"2\"><c><v>1</v></c></row>")?.reason == .doubledCell)
  }

  @Test("References that lead out of the archive or nowhere open nothing")
  func references() {
    var packed = sound
    for path in ["../../../../etc/passwd", "file:///etc/passwd", "", "xl/none.xml"] {
      let index = packed.parts.firstIndex { $0.name == "xl/_rels/workbook.xml.rels" } ?? 0
      let text = String(decoding: sound.parts[index].bytes, as: UTF8.self)
      let led = text.split(separator: "worksheets/sheet1.xml").joined(separator: path)
      packed.parts[index].bytes = Array(led.utf8)
      #expect(fault(of: packed.packed() ?? []) != nil)
    }
  }
}

extension Array where Element == UInt8 {
  /// Where a run of bytes occurs last.
  fileprivate func lastRange(of part: [UInt8]) -> Int? {
    indices.reversed().first { self[$0...].starts(with: part) }
  }
}
