import Languages
import LinearModel

/// What becomes of a solver's refusal: it is told with its evidence, and the program ends as with every fault of its own.
enum SolverFault {
  /// Runs what asks a solver.
  static func reporting<Answer>(_ body: () throws(SolverError) -> Answer) throws -> Answer {
    do {
      return try body()
    } catch {
      Streams.say(
        Wording(
          en: "error: the solver refused the model: \(error)\nThis is a fault of trainplan; please report it.",
          vi: """
            lỗi: bộ giải không nhận mô hình; chi tiết kỹ thuật: “\(error)”
            Đây là lỗi của trainplan; đề nghị báo lại.
            """))
      throw ExitStatus.ourFault.code
    }
  }
}
