/// Why a workbook could not be written.
package struct WorkbookFault: Error, Hashable, Sendable {
  /// The reason in the words of the system or of the library.
  package let words: String
}
