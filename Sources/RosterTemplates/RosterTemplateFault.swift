/// Why a template could not be made, in the words of the library or the system.
package struct RosterTemplateFault: Error, Hashable, Sendable, CustomStringConvertible {
  /// The words.
  package let description: String

  /// Makes a fault.
  init(_ words: String) { description = words }
}
