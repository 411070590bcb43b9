import Glibc

/// Says which run it was when the program is stopped by a signal: a trap, a fault of memory, or the alarm of a hang.
///
/// What is written then stands ready before each run, for a handler may only write.
enum Watch {
  /// Room for the words of a run.
  private static let room = 256
  nonisolated(unsafe) private static let words = UnsafeMutablePointer<UInt8>.allocate(capacity: room)
  nonisolated(unsafe) private static var length = 0

  /// Catches the signals, on a stack of its own so that endless recursion is caught too, and bounds the memory.
  static func begin(mebibytes: Int) {
    let size = 64 * 1024
    var stack = stack_t(
      ss_sp: UnsafeMutableRawPointer.allocate(byteCount: size, alignment: 16), ss_flags: 0, ss_size: size)
    sigaltstack(&stack, nil)
    for signal in [SIGSEGV, SIGBUS, SIGILL, SIGTRAP, SIGABRT, SIGFPE] { handle(signal, by: stopped) }
    handle(SIGALRM, by: hung)
    let bytes = rlim_t(mebibytes) * 1024 * 1024
    var limit = rlimit(rlim_cur: bytes, rlim_max: bytes)
    setrlimit(__rlimit_resource_t(RLIMIT_AS.rawValue), &limit)
  }

  /// Notes the run that begins, and sets the alarm.
  static func begin(run: Int, seed: UInt64, target: FuzzTarget, seconds: Int) {
    length = 0
    append(" in --target \(target.rawValue) --seed \(seed) --replay \(run)\n")
    alarm(UInt32(seconds))
  }

  /// The most memory that was in use so far, in mebibytes.
  static var peakMebibytes: Int {
    var usage = rusage()
    getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
    return usage.ru_maxrss / 1024
  }

  private static func append(_ text: String) {
    for byte in text.utf8 where length < room {
      words[length] = byte
      length += 1
    }
  }

  private static func handle(_ signal: Int32, by handler: @escaping @convention(c) (Int32) -> Void) {
    var action = sigaction()
    action.__sigaction_handler.sa_handler = handler
    action.sa_flags = SA_ONSTACK | Int32(bitPattern: UInt32(SA_RESETHAND))
    sigaction(signal, &action, nil)
  }

  private static let stopped: @convention(c) (Int32) -> Void = { signal in
    say("crash")
    _exit(70)
  }

  private static let hung: @convention(c) (Int32) -> Void = { _ in
    say("hang")
    _exit(71)
  }

  private static func say(_ what: StaticString) {
    _ = write(2, what.utf8Start, what.utf8CodeUnitCount)
    _ = write(2, words, length)
  }
}
