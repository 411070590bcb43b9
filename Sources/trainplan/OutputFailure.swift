import FoundationEssentials
import Glibc
import Languages
import Workbooks

/// Why something could not be written.
struct OutputFailure: Error {
  /// The file or folder.
  let place: String
  /// What is wrong with it.
  let reason: Wording

  /// The failure in a line.
  var message: Wording { Wording(en: "error: \(place) \(reason)", vi: "lỗi: \(place) \(reason)") }

  /// The failure behind an error of the file system, in the system's words.
  init(writing place: String, _ error: any Error) {
    self.place = place
    let underlying = (error as? CocoaError)?.userInfo["NSUnderlyingError"] as? POSIXError
    let words = underlying.map { String(cString: strerror($0.code.rawValue)) }
    let detail = (error as? WholeFile.Refusal)?.words ?? (error as? WorkbookFault)?.words ?? words ?? "\(error)"
    reason = Wording(en: "could not be written: \(detail)", vi: "không ghi được; hệ thống báo: “\(detail)”")
  }

  /// Makes a failure.
  init(place: String, reason: Wording) {
    self.place = place
    self.reason = reason
  }

  /// Runs what writes, and ends the program with the documented code where that fails.
  static func reporting(_ body: () throws(any Error) -> Void) throws {
    do {
      try body()
    } catch let failure as OutputFailure {
      Streams.say(failure.message)
      throw ExitStatus.outputNotWritten.code
    }
  }
}
