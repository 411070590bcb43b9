internal import Languages

/// How the words of a condition name groups, units, levels and the like: by the names a problem gives them, for people,
/// or by their identifiers, for programs.
struct ConditionNames {
  /// Whose names are said; nil says identifiers.
  let problem: PlanningProblem?

  /// Some of the groups.
  func groups(_ ids: [OfficialGroup.ID]) -> Wording {
    choice(ids) { id in problem?.groups.first { $0.id == id }?.name }
  }

  /// Some of the units.
  func units(_ ids: [WorkUnit.ID]) -> Wording { choice(ids) { id in problem?.units.first { $0.id == id }?.name } }

  /// Some of the posts, in the words of the roster.
  func positions(_ posts: [Position]) -> Wording { choice(posts) { problem == nil ? nil : $0.rawValue } }

  /// A level with its track, for a rung such as “standard” says little alone.
  func level(_ level: Level) -> Wording {
    problem.map { quoted($0.fullName(of: level)) } ?? Wording(verbatim: level.description)
  }

  /// A flag.
  func flag(_ id: OfficialFlag.ID) -> Wording {
    problem?.flags.first { $0.id == id }.map { quoted($0.name) } ?? Wording(verbatim: id.rawValue)
  }

  private func choice<Entry: CustomStringConvertible>(_ entries: [Entry], name: (Entry) -> String?) -> Wording {
    entries.map { entry in name(entry).map(quoted) ?? Wording(verbatim: entry.description) }
      .joined(separator: Wording(en: " or ", vi: " hoặc "))
  }

  /// Names stand in the language of the scenario, and so in quotation marks.
  private func quoted(_ name: String) -> Wording { Wording(verbatim: "“\(name)”") }
}
