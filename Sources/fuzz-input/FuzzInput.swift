import ArgumentParser
import FoundationEssentials

/// Gives the product files that were put wrong on purpose, and stops at the first that it does not survive.
@main
struct FuzzInput: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "fuzz-input",
    abstract: "Mutate the files of a corpus and read them; a seed and a number name every run.")

  @Option(help: "The folder of the corpus.")
  var corpus = "Fuzzing/corpus"

  @Option(
    help: "What reads the files: yaml, csv, roster, workbook or scenario; every one of them in turn unless given.")
  var target: FuzzTarget?

  @Option(help: "How many runs, for each target.")
  var runs = 1000

  @Option(help: "The seed of all draws.")
  var seed: UInt64 = 1

  @Option(help: "Do this one run only.")
  var replay: Int?

  @Option(help: "Where to write the files of the run that is replayed.")
  var output: String?

  @Option(help: "After how many seconds a run counts as hung.")
  var seconds = 10

  @Option(help: "The most memory, in MiB.")
  var memory = 1024

  func validate() throws {
    if replay != nil, target == nil { throw ValidationError("A replay names its target.") }
  }

  func run() throws {
    let corpus = try FuzzCorpus(folder: corpus)
    Watch.begin(mebibytes: memory)
    for target in target.map({ [$0] }) ?? FuzzTarget.allCases {
      let probe = Probe(target, corpus: corpus)
      if let replay {
        try write(probe.files(seed: seed, run: replay).files)
        try attempt(probe, target, runs: replay..<replay + 1)
      } else {
        try attempt(probe, target, runs: 0..<runs)
      }
    }
  }

  private func attempt(_ probe: Probe, _ target: FuzzTarget, runs: Range<Int>) throws {
    var counts: [Probe.Outcome: Int] = [:]
    for run in runs {
      Watch.begin(run: run, seed: seed, target: target, seconds: seconds)
      do {
        counts[try probe.run(seed: seed, run: run), default: 0] += 1
      } catch let breach as Probe.Breach {
        print("\(breach.words) in --target \(target.rawValue) --seed \(seed) --replay \(run)")
        throw ExitCode(72)
      }
    }
    let ends = Probe.Outcome.allCases.map { "\(counts[$0] ?? 0) \($0.rawValue)" }.joined(separator: ", ")
    print("\(target.rawValue): seed \(seed), \(runs.count) runs, \(ends), at most \(Watch.peakMebibytes) MiB")
  }

  private func write(_ files: [(name: String, bytes: [UInt8])]) throws {
    guard let output else { return }
    try FileManager.default.createDirectory(atPath: output, withIntermediateDirectories: true)
    for file in files { try Data(file.bytes).write(to: URL(filePath: "\(output)/\(file.name)")) }
  }
}
