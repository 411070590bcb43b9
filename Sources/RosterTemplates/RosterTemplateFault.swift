internal import Workbooks

/// Why a template could not be made, in the words of the library or the system.
package struct RosterTemplateFault: Error, Hashable, Sendable, CustomStringConvertible {
  /// The words.
  package let description: String

  /// Makes a fault.
  init(_ words: String) { description = words }

  /// Does a step of writing a workbook; what it throws is thrown as the fault of a template, in the same words.
  static func rethrowing<Value>(_ step: () throws(WorkbookFault) -> Value) throws(RosterTemplateFault) -> Value {
    do throws(WorkbookFault) { return try step() } catch { throw RosterTemplateFault(error.words) }
  }
}
