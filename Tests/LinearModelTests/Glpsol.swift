import Foundation

/// GLPK's own program, as a reader that shares no code with the writers.
enum Glpsol {
  static let isInstalled = (try? run(["--version"])) ?? 1 == 0

  /// Its report on a model.
  static func report(on text: String, format: String) throws -> String {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let model = folder.appendingPathComponent("model")
    let report = folder.appendingPathComponent("report")
    try text.write(to: model, atomically: true, encoding: .utf8)
    let code = try run([format, model.path, "--output", report.path])
    guard code == 0 else { return "glpsol ended with code \(code)" }
    return try String(contentsOf: report, encoding: .utf8)
  }

  private static func run(_ arguments: [String]) throws -> Int32 {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["glpsol"] + arguments
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    return process.terminationStatus
  }
}
