import Foundation

/// openpyxl, a reader of workbooks that shares no code with what writes them.
enum Openpyxl {
  /// A Python that has it; nil where none has.
  ///
  /// The distribution's package belongs to the system's Python, which another one may stand before on the path.
  static let python = ["python3", "/usr/bin/python3"].first { (try? code(of: $0, "-c", "import openpyxl")) == 0 }

  /// Whether there is one.
  static var isInstalled: Bool { python != nil }

  private static func code(of arguments: String...) throws -> Int32 {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = arguments
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    return process.terminationStatus
  }
}
