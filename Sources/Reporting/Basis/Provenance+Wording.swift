package import Languages
package import TrainingDomain

extension Provenance {
  /// The source as it is printed: in the words of the input, and in ours where it gives none.
  package var sourceWording: Wording {
    self == .notStated ? Wording(en: "not stated", vi: "không nêu") : Wording(verbatim: source)
  }
}
