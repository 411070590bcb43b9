/// A workbook as a value: the same workbook is always written as the same bytes.
package struct Workbook: Hashable, Sendable {
  /// What the document's properties call it.
  package let title: String
  /// What the document's properties name as its maker.
  package let maker: String
  /// The sheets in the order of their tabs; at least one, with names that differ.
  package let sheets: [Sheet]

  /// Makes a workbook.
  package init(title: String, maker: String, sheets: [Sheet]) {
    self.title = title
    self.maker = maker
    self.sheets = sheets
  }

  /// The workbook as the bytes of an XLSX file.
  ///
  /// It is made in memory, so that nobody else can read on a disk what it says of people. Nothing in it depends on when it
  /// is made: its date of making is the first day that entries of its archive can have, 1 January 1980.
  ///
  /// - Throws: `WorkbookFault` where the system grants no memory, or a sheet is one that no workbook can hold.
  package func bytes() throws(WorkbookFault) -> [UInt8] {
    let file = try MemoryFile()
    try WorkbookWriter(path: file.path).write(self)
    return try file.bytes()
  }
}
