import ArgumentParser
import Scenarios

/// Writes a scenario to start from.
struct NewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new", abstract: "Write a commented scenario that can be planned as it stands.")

  @Argument(help: "The folder to make; it must not exist, or be empty.", completion: .directory)
  var folder: String

  func run() throws {
    let files = ScenarioTemplate.files().map { OutputFile(path: $0.path, text: $0.text) }
    try OutputFailure.reporting { try OutputFolder(folder, mayReplace: []).write(files) }
    Streams.say("Wrote \(folder). Plan it with: trainplan plan \(folder)")
  }
}
