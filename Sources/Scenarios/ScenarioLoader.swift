internal import Diagnostics
public import Languages
internal import PublishedTables
internal import TrainingDomain

/// Reads a scenario folder into a problem, reporting every fault at once.
public struct ScenarioLoader: Sendable {
  private let language: Language

  /// Makes a loader.
  ///
  /// - Parameter language: which one is taken of the texts that a scenario gives in both.
  public init(language: Language = .english) { self.language = language }

  /// Reads the scenario of a folder.
  ///
  /// - Parameters:
  ///   - folder: the folder of `scenario.yaml`.
  ///   - variants: names of the scenario's variants to apply together.
  /// - Returns: the problem, or none with the errors that forbid it; it never throws.
  public func load(folder: String, variants: [String] = []) -> LoadedScenario {
    let parts = folder.split(separator: "/").filter { $0 != "." }
    let name = parts.last.flatMap { $0 == ".." ? nil : String($0) } ?? "scenario"
    return load(files: .folder(folder.isEmpty ? "." : folder), name: name, variants: variants)
  }

  /// Reads the scenario of a source of files.
  package func load(files source: FileSource, name: String, variants: [String] = []) -> LoadedScenario {
    let log = FileLog()
    let files = log.watching(source)
    let assembly = ScenarioAssembly(files: files, variants: variants, language: language)
    guard assembly.isComplete else {
      return LoadedScenario(problem: nil, report: DiagnosticReport(assembly.faults))
    }
    let draft = ScenarioDraft(assembly.tree, files: files) {
      RosterContext.read(assembly.tree, in: language, files: files, variants: variants)
    }
    let report = DiagnosticReport(assembly.faults + draft.faults + RuleBook.findings(in: draft))
    let notOffered = draft.entries(.courses).filter { $0.value["years"] == nil }.map { Course.ID($0.key) }
    var problem = report.hasErrors ? nil : ProblemDecoding(draft).problem(name: name, variants: variants)
    problem?.inputs = log.inputs(rosterFolder: draft.tree[path: "roster", "folder"]?.text)
    let published = draft.published.flatMap { PublishedReview.findings(in: PublishedDecoding.summary($0)) }
    return LoadedScenario(
      problem: problem, report: report, published: published, notOffered: notOffered,
      officials: draft.roster?.rows.map { Official.ID($0.id) } ?? [])
  }
}
