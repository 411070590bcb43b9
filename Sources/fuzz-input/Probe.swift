import Diagnostics
import Languages
import LinearModel
import Planning
import Scenarios
import SeededDraws

/// One run: files of the corpus, put wrong in a few places, and given to the product.
///
/// All that a run does follows from the seed and its number, so that one run can be done again without the others.
struct Probe {
  /// How a run ended.
  enum Outcome: String, CaseIterable {
    /// Read without an error.
    case read
    /// Refused with errors, every one at a place.
    case refused
    /// Read, and made a model of.
    case modelled
  }

  /// Something that must never be: what a run found, in words.
  struct Breach: Error {
    let words: String
  }

  /// How many faults a run puts in: mostly one, for files with many are refused for the first.
  private static let faultCounts = [1, 1, 1, 1, 2, 2, 3, 6]

  private let target: FuzzTarget
  private let cases: [FuzzCorpus.Case]

  /// Makes the probe of a target.
  init(_ target: FuzzTarget, corpus: FuzzCorpus) {
    self.target = target
    cases = corpus.cases[target] ?? []
  }

  /// The files of a run.
  func files(seed: UInt64, run: Int) -> (files: [(name: String, bytes: [UInt8])], stream: SplitMix64) {
    var first = SplitMix64(seed: seed ^ (UInt64(run) &* 0x9E37_79B9_7F4A_7C15))
    var mutation = Mutation(stream: SplitMix64(seed: first.next()))
    var files = cases[mutation.stream.draw(below: cases.count)].files
    let other = cases[mutation.stream.draw(below: cases.count)].files
    if target == .workbook {
      mutation.spoil(workbook: &files[0].bytes, from: other[0].bytes)
      return (files, mutation.stream)
    }
    for _ in 0..<Self.faultCounts[mutation.stream.draw(below: Self.faultCounts.count)] {
      let index = mutation.stream.draw(below: files.count)
      mutation.spoil(&files[index].bytes, from: other[mutation.stream.draw(below: other.count)].bytes)
    }
    return (files, mutation.stream)
  }

  /// Does a run.
  func run(seed: UInt64, run: Int) throws -> Outcome {
    var (files, stream) = files(seed: seed, run: run)
    let first = files[0]
    switch target {
    case .yaml: return try outcome(of: SingleFile.faults(ofYAML: first.bytes, file: first.name))
    case .csv: return try outcome(of: SingleFile.faults(ofCSV: first.bytes, file: first.name))
    case .roster: return try roster(files, &stream)
    case .workbook: return try workbook(files, &stream)
    case .scenario: return try scenario(files, &stream)
    }
  }

  private func roster(
    _ files: [(name: String, bytes: [UInt8])], _ stream: inout SplitMix64
  ) throws -> Outcome {
    let source = source(of: files)
    let list = files.first { $0.name != "scenario.yaml" }?.name ?? ""
    let hasScenario = stream.draw(below: 3) > 0
    let imported = RosterImport().read(list, files: source, scenario: hasScenario ? source : nil)
    guard (imported.text == nil) == imported.report.hasErrors else {
      throw Breach(words: "a roster came out in spite of errors, or none without one")
    }
    return try outcome(of: imported.report.diagnostics)
  }

  /// A workbook is imported, or read as the roster of its scenario, as a file or as one of a folder.
  private func workbook(
    _ files: [(name: String, bytes: [UInt8])], _ stream: inout SplitMix64
  ) throws -> Outcome {
    guard stream.draw(below: 2) == 0 else { return try roster(files, &stream) }
    let folder = stream.draw(below: 2) == 0 ? [files[0].name] : []
    let named = folder.isEmpty ? "{ file: \(files[0].name) }" : "{ folder: lists }"
    let scenario = files.map { file in
      let text = String(decoding: file.bytes, as: UTF8.self)
      let parts = text.split(separator: "roster: list.xlsx", omittingEmptySubsequences: false)
      return file.name == "scenario.yaml" ? (file.name, Array(parts.joined(separator: "roster: \(named)").utf8)) : file
    }
    let bytes = { @Sendable (name: String) in scenario.first { $0.0 == name }?.1 }
    let source = FileSource(
      bytes: { $0.hasPrefix("lists/") ? bytes(String($0.dropFirst(6))) : bytes($0) },
      names: { $0 == "lists" ? folder : nil })
    let loaded = ScenarioLoader().load(files: source, name: "fuzz")
    guard (loaded.problem == nil) == loaded.report.hasErrors else {
      throw Breach(words: "a problem came out in spite of errors, or none without one")
    }
    return try outcome(of: loaded.report.diagnostics)
  }

  private func scenario(
    _ files: [(name: String, bytes: [UInt8])], _ stream: inout SplitMix64
  ) throws -> Outcome {
    if files.contains(where: { $0.name == "summary.yaml" }) {
      return try outcome(of: SummaryLoader().load("summary.yaml", files: source(of: files)).report.diagnostics)
    }
    let language = Language.allCases[stream.draw(below: Language.allCases.count)]
    let variants =
      Self.hasVariants(files) ? [[], [], ["less"], ["later"], ["less", "later"]][stream.draw(below: 5)] : []
    let loaded = ScenarioLoader(language: language).load(files: source(of: files), name: "fuzz", variants: variants)
    guard (loaded.problem == nil) == loaded.report.hasErrors else {
      throw Breach(words: "a problem came out in spite of errors, or none without one")
    }
    let outcome = try outcome(of: loaded.report.diagnostics + loaded.published)
    guard let problem = loaded.problem, stream.draw(below: 4) == 0 else { return outcome }
    let model = ModelExport.model(of: problem, formulation: .profile)
    // Where nobody can take any course, there is nothing to decide.
    if let fault = model.issues().first(where: { $0.code != .emptyModel }) {
      throw Breach(words: "the model is unsound: \(fault)")
    }
    return .modelled
  }

  /// Whether a scenario still has the variants of the corpus; to ask others for them says the same every time.
  private static func hasVariants(_ files: [(name: String, bytes: [UInt8])]) -> Bool {
    files.contains { String(decoding: $0.bytes, as: UTF8.self).contains("variants:") }
  }

  private func source(of files: [(name: String, bytes: [UInt8])]) -> FileSource {
    FileSource { name in files.first { $0.name == name }?.bytes }
  }

  /// Every error is at a place of a file.
  private func outcome(of diagnostics: [Diagnostic]) throws -> Outcome {
    let errors = diagnostics.filter { $0.severity == .error }
    if let lost = errors.first(where: { $0.location == nil }) {
      throw Breach(words: "an error without a place: \(lost)")
    }
    return errors.isEmpty ? .read : .refused
  }
}
