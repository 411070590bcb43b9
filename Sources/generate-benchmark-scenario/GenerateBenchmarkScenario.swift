public import ArgumentParser
public import BenchmarkScenarios
import FoundationEssentials

/// Writes one scenario of the benchmark; the same options write the same files, byte for byte.
@main
struct GenerateBenchmarkScenario: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "generate-benchmark-scenario", abstract: "Write a synthetic scenario of the benchmark.")

  @Argument(help: "The folder to write; it is made where it is missing.")
  var folder: String

  @Option(help: "People in the roster.")
  var officials: Int

  @Option(help: "Communes, at most one for ten officials.")
  var communes: Int

  @Option(help: "Provinces; with more than one, each has its own money, seats and targets.")
  var provinces = 1

  @Option(help: "What everything drawn depends on.")
  var seed: UInt64 = 1

  @Option(help: "The money granted: loose, tight or veryTight.")
  var money = Tightness.tight

  @Option(help: "Of whom the targets are asked: together or eachUnit.")
  var scope = TargetScope.together

  @Option(help: "How the scenario finds the folder of the catalogues.")
  var catalogues = "../../../Scenarios/catalogues"

  func run() throws {
    guard let body = BenchmarkBody(officials: officials, communes: communes, provinces: provinces) else {
      throw ValidationError("A commune has at least ten officials, and a province a commune.")
    }
    let scenario = BenchmarkScenario(body: body, seed: seed, tightness: money, scope: scope)
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    for (name, text) in scenario.files(catalogues: catalogues) {
      try Data(text.utf8).write(to: URL(filePath: "\(folder)/\(name)"), options: .atomic)
    }
  }
}

extension Tightness: ExpressibleByArgument {}
extension TargetScope: ExpressibleByArgument {}
