/// Gathers the text of a cell from the pieces it comes in.
struct TextGathering {
  private var bytes: [UInt8] = []

  /// The most bytes of a cell: a spreadsheet's cell holds 32,767 characters.
  static let mostBytes = 100_000

  /// Forgets what was gathered.
  mutating func clear() { bytes.removeAll(keepingCapacity: true) }

  /// Adds a piece.
  mutating func add(_ piece: UnsafeBufferPointer<UInt8>) throws(WorkbookReadingFault) {
    guard bytes.count + piece.count <= Self.mostBytes else { throw WorkbookReadingFault(.oversizedCell) }
    bytes.append(contentsOf: piece)
  }

  /// Whether nothing was gathered.
  var isEmpty: Bool { bytes.isEmpty }

  /// The text, with the escapes read by which spreadsheets write line ends and tabs.
  var text: String {
    guard bytes.contains(UInt8(ascii: "_")) else { return String(decoding: bytes, as: UTF8.self) }
    var read: [UInt8] = []
    var index = 0
    while index < bytes.count {
      let escape = Self.escapes.first { bytes[index...].starts(with: $0.written) }
      read.append(escape?.meant ?? bytes[index])
      index += escape?.written.count ?? 1
    }
    return String(decoding: read, as: UTF8.self)
  }

  /// Escapes of characters that XML would lose, and of the stroke that begins an escape (ECMA-376 part 1, 22.9.2.19).
  private static let escapes: [(written: [UInt8], meant: UInt8)] = [
    (Array("_x000D_".utf8), 13), (Array("_x000A_".utf8), 10), (Array("_x0009_".utf8), 9),
    (Array("_x000d_".utf8), 13), (Array("_x000a_".utf8), 10), (Array("_x005F_".utf8), UInt8(ascii: "_")),
    (Array("_x005f_".utf8), UInt8(ascii: "_")),
  ]
}
