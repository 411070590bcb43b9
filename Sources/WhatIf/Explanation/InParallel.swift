internal import Dispatch
internal import LinearModel
internal import Synchronization

/// Answers questions that do not depend on one another, on all cores, in the order in which they were asked.
enum InParallel {
  static func map<Question: Sendable, Answer: Sendable>(
    _ questions: [Question], progress: @Sendable (Int, Int) -> Void,
    _ answer: @Sendable (Question) throws(SolverError) -> Answer
  ) throws(SolverError) -> [Answer] {
    let answers = Mutex<[Result<Answer, SolverError>?]>(Array(repeating: nil, count: questions.count))
    DispatchQueue.concurrentPerform(iterations: questions.count) { position in
      let found: Result<Answer, SolverError>
      do throws(SolverError) {
        found = .success(try answer(questions[position]))
      } catch {
        found = .failure(error)
      }
      let done = answers.withLock { answers in
        answers[position] = found
        return answers.count { $0 != nil }
      }
      progress(done, questions.count)
    }
    var ordered: [Answer] = []
    for found in answers.withLock({ $0 }) { if let found { ordered.append(try found.get()) } }
    return ordered
  }
}
