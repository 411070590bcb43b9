import Foundation

/// The built program, run as a process of its own.
struct Program {
  /// What a run came to.
  struct Run {
    let exitCode: Int32
    let output: String
    let talk: String
  }

  /// The built program.
  let executable: URL
  /// A folder of its own for every test.
  let workspace: URL

  init() throws {
    let tests = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath()
    let places = [tests, URL(filePath: CommandLine.arguments[0])].map {
      $0.deletingLastPathComponent().appending(path: "trainplan")
    }
    guard let found = places.first(where: { FileManager.default.isExecutableFile(atPath: $0.path) }) else {
      throw CocoaError(.fileNoSuchFile)
    }
    executable = found
    workspace = FileManager.default.temporaryDirectory.appending(path: "trainplan-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: workspace, withIntermediateDirectories: true)
  }

  /// Removes the folder.
  func clean() { try? FileManager.default.removeItem(at: workspace) }

  /// Runs the program in the workspace until it ends.
  func run(_ arguments: String...) throws -> Run { try run(arguments) }

  /// Runs the program in the workspace until it ends.
  func run(_ arguments: [String]) throws -> Run { try end(of: try start(arguments)) }

  /// Runs a line of the shell in the workspace, in which `$trainplan` is the program.
  func runInShell(_ line: String, environment: [String: String] = [:]) throws -> Run {
    let environment = environment.merging(["trainplan": executable.path]) { given, _ in given }
    return try end(of: try start(URL(filePath: "/bin/bash"), ["-o", "pipefail", "-c", line], environment))
  }

  /// Starts the program; what it prints goes to the workspace's files `stdout` and `stderr`.
  func start(_ arguments: [String], environment: [String: String] = [:]) throws -> Process {
    try start(executable, arguments, environment)
  }

  private func start(_ executable: URL, _ arguments: [String], _ environment: [String: String]) throws -> Process {
    let process = Process()
    process.executableURL = executable
    process.arguments = arguments
    process.environment = ProcessInfo.processInfo.environment.merging(environment) { _, given in given }
    process.currentDirectoryURL = workspace
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = try emptyFile("stdout")
    process.standardError = try emptyFile("stderr")
    try process.run()
    return process
  }

  private func end(of process: Process) throws -> Run {
    process.waitUntilExit()
    return Run(
      exitCode: process.terminationReason == .exit ? process.terminationStatus : -process.terminationStatus,
      output: try text(of: "stdout"), talk: try text(of: "stderr"))
  }

  /// A scenario that the product ships.
  static func shipped(_ name: String) -> String {
    var root = URL(filePath: #filePath)
    for _ in 0..<3 { root.deleteLastPathComponent() }
    return root.appending(path: "Scenarios/\(name)").path
  }

  /// The text of a file in the workspace.
  func text(of path: String) throws -> String {
    try String(contentsOf: workspace.appending(path: path), encoding: .utf8)
  }

  /// Puts a text in a file of the workspace.
  func write(_ text: String, to path: String) throws {
    try Data(text.utf8).write(to: workspace.appending(path: path))
  }

  /// Puts bytes in a file of the workspace, and makes the folder it stands in.
  func write(_ bytes: [UInt8], to path: String) throws {
    let place = workspace.appending(path: path)
    try FileManager.default.createDirectory(at: place.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: place)
  }

  /// The names in a folder of the workspace, hidden ones too, sorted; nil where there is no such folder.
  func names(in path: String) -> [String]? {
    try? FileManager.default.contentsOfDirectory(atPath: workspace.appending(path: path).path).sorted()
  }

  private func emptyFile(_ name: String) throws -> FileHandle {
    let place = workspace.appending(path: name)
    try Data().write(to: place)
    return try FileHandle(forWritingTo: place)
  }
}
