import FoundationEssentials
import Glibc

/// Why something could not be written.
struct OutputFailure: Error, CustomStringConvertible {
  /// The file or folder.
  let place: String
  /// What is wrong with it.
  let reason: String

  var description: String { "error: \(place) \(reason)" }

  /// The failure behind an error of the file system, in the system's words.
  init(writing place: String, _ error: any Error) {
    self.place = place
    let underlying = (error as? CocoaError)?.userInfo["NSUnderlyingError"] as? POSIXError
    let words = underlying.map { String(cString: strerror($0.code.rawValue)) }
    reason = "could not be written: \(words ?? "\(error)")"
  }

  /// Makes a failure.
  init(place: String, reason: String) {
    self.place = place
    self.reason = reason
  }

  /// Runs what writes, and ends the program with the documented code where that fails.
  static func reporting(_ body: () throws(any Error) -> Void) throws {
    do {
      try body()
    } catch let failure as OutputFailure {
      Streams.say("\(failure)")
      throw ExitStatus.outputNotWritten.code
    }
  }
}
