#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// One finished run of a program: what it wrote and how it ended.
///
///     let run = try ProgramRun(BuiltProgram.coroviz, ["run", "hello.py"], directory: folder)
///     #expect(run.status == 0)
///     #expect(run.output == "hello\n")
///
/// The program gets an empty standard input and the environment that is given, nothing else. Output goes
/// through files, so that it may be of any length. The caller's thread waits; Swift Testing runs as many
/// cases at once as there are cores, and so as many programs.
package struct ProgramRun: Sendable {
  /// The exit status; minus the signal's number for a program that a signal ended.
  package let status: Int32
  /// Standard output and standard error, read as UTF-8.
  package let output: String
  package let errors: String
  /// Whether the program was killed because its time was up.
  package let timedOut: Bool

  /// Runs the program at `path` until it ends, for `seconds` at most.
  package init(
    _ path: String, _ arguments: [String] = [], directory: String? = nil,
    environment: [String: String] = [:], seconds: Double = 20
  ) throws {
    let folder = try TemporaryFolder()
    let files = (output: folder.path + "/output", errors: folder.path + "/errors")
    let process = try spawn(
      path, arguments, directory: directory, environment: environment, output: files.output,
      errors: files.errors)
    (status, timedOut) = wait(for: process, seconds: seconds)
    output = try TextFile.read(files.output)
    errors = try TextFile.read(files.errors)
  }
}

/// Why a program could not be started.
package struct ProgramRunError: Error, CustomStringConvertible {
  package let description: String
}

private func spawn(
  _ path: String, _ arguments: [String], directory: String?, environment: [String: String],
  output: String, errors: String
) throws -> pid_t {
  #if canImport(Glibc)
    var actions = posix_spawn_file_actions_t()
  #else
    var actions: posix_spawn_file_actions_t?
  #endif
  posix_spawn_file_actions_init(&actions)
  defer { posix_spawn_file_actions_destroy(&actions) }
  posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
  posix_spawn_file_actions_addopen(&actions, 1, output, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
  posix_spawn_file_actions_addopen(&actions, 2, errors, O_WRONLY | O_CREAT | O_TRUNC, 0o600)

  // posix_spawn has no portable way to change the folder; the shell has.
  let enter = directory.map { ["/bin/sh", "-c", #"cd "$0" && exec "$@""#, $0] } ?? []
  let command = enter + [path] + arguments
  let defaults = ["PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8"]
  let variables = defaults.merging(environment) { $1 }.map { "\($0.key)=\($0.value)" }.sorted()
  var attributes = SignalDefaults.make()
  defer { posix_spawnattr_destroy(&attributes) }
  var process: pid_t = 0
  let failure = withCStrings(command) { argv in
    withCStrings(variables) { envp in posix_spawn(&process, command[0], &actions, &attributes, argv, envp) }
  }
  guard failure == 0 else {
    throw ProgramRunError(description: "cannot start \(path): \(String(cString: strerror(failure)))")
  }
  return process
}

/// Attributes with which a program starts as a shell would start it. Test threads block signals, and that is inherited.
enum SignalDefaults {
  #if canImport(Glibc)
    typealias Attributes = posix_spawnattr_t
  #else
    typealias Attributes = posix_spawnattr_t?
  #endif

  /// `withGroup` puts the program into a process group of its own, so that its children can be ended with it.
  static func make(withGroup: Bool = false) -> Attributes {
    var attributes = Attributes()
    posix_spawnattr_init(&attributes)
    var signals = sigset_t()
    sigemptyset(&signals)
    posix_spawnattr_setsigmask(&attributes, &signals)
    sigfillset(&signals)
    posix_spawnattr_setsigdefault(&attributes, &signals)
    let group = withGroup ? POSIX_SPAWN_SETPGROUP : 0
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK | group))
    return attributes
  }
}

/// Waits for the end of `process`, and kills it when `seconds` are over.
private func wait(for process: pid_t, seconds: Double) -> (status: Int32, timedOut: Bool) {
  let pause: UInt32 = 500  // microseconds
  var patience = Int(seconds * 1_000_000) / Int(pause)
  var status: Int32 = 0
  while waitpid(process, &status, WNOHANG) == 0 {
    patience -= 1
    if patience < 0 {
      kill(process, SIGKILL)
      waitpid(process, &status, 0)
      return (-SIGKILL, true)
    }
    usleep(pause)
  }
  let signal = status & 0x7F
  return (signal == 0 ? (status >> 8) & 0xFF : -signal, false)
}

/// The strings as a NULL-terminated array of C strings.
func withCStrings<Result>(
  _ strings: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> Result
) -> Result {
  let copies = strings.map { strdup($0) }
  defer { copies.forEach { free($0) } }
  return body(copies + [nil])
}
