package import Languages
package import TrainingDomain

/// On what ground somebody is sent on a course: what may be cited for it, and which targets it serves.
package struct NominationBasis: Hashable, Sendable {
  /// Something that may be cited.
  package struct Ground: Hashable, Sendable {
    /// What the ground is of.
    package enum Kind: Hashable, Sendable {
      /// A rule on who may be sent.
      case rule
      /// The course itself.
      case course
      /// A target that counts the official on its due day because of the course.
      case target
    }

    /// What the ground is of.
    package let kind: Kind
    /// The rule's, course's or target's name as it is printed.
    package let name: String
    /// Where it stands.
    package let provenance: Provenance
  }

  /// The grounds: rules in the order of the course, the course, then targets in the order of the problem.
  package let grounds: [Ground]
  /// Whether a decision taken beforehand sends the official.
  package let isDecided: Bool

  /// The targets that are served; empty where the course only prepares for another.
  package var targets: [Ground] { grounds.filter { $0.kind == .target } }

  /// What may be cited, each source once, laws first, then documents; where there is neither, the assumption, named so.
  package var citation: Wording {
    let cited = [Provenance.Basis.law, .document].flatMap { basis in
      grounds.filter { $0.provenance.basis == basis }.map(\.provenance.sourceWording)
    }
    let decision = isDecided ? [Wording(en: "a decision taken beforehand", vi: "quyết định đã có")] : []
    let sources = decision + ComparisonReport.once(cited)
    guard sources.isEmpty else { return sources.joined(separator: Wording(verbatim: "; ")) }
    let assumed = ComparisonReport.once(grounds.map(\.provenance.sourceWording))
      .joined(separator: Wording(verbatim: "; "))
    return Wording(en: "assumption: \(assumed)", vi: "giả định: \(assumed)")
  }
}
