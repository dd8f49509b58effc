import Canvas

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Runs the editor the person has chosen: `$VISUAL`, else `$EDITOR`, else `vi`.
struct ExternalEditor {
  /// A command for the shell; it may have options of its own, as in "code --wait".
  let command: String

  init(environment: (String) -> String? = ExternalEditor.environment) {
    command = ["VISUAL", "EDITOR"].lazy.compactMap(environment).first { !$0.isEmpty } ?? "vi"
  }

  /// The shell's arguments to edit `path` at `line`. File and line are arguments of the script, never part of its
  /// text, so that no name can be taken for shell syntax.
  func arguments(path: String, line: Int?) -> [String] {
    let path = path.hasPrefix("-") ? "./" + path : path
    let position = line.map { takesLine ? ["+\($0)"] : [] } ?? []
    return ["sh", "-c", "exec \(command) \"$@\"", "sh"] + position + [path]
  }

  /// Whether the editor is one of those that take "+12" for a line.
  private var takesLine: Bool {
    let program = command.split(separator: " ").first?.split(separator: "/").last.map(String.init) ?? ""
    return [
      "vi", "vim", "nvim", "view", "gvim", "nano", "pico", "emacs", "emacsclient", "mg", "joe", "micro",
      "kak",
      "ne", "ee", "jed",
    ].contains(program)
  }

  /// Runs the editor on the terminal and waits for its end.
  func run(path: String, line: Int?) -> EditorOutcome {
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    ExternalEditor.useDefaultSignals(&attributes)

    var processID: pid_t = 0
    let copies = arguments(path: path, line: line).map { strdup($0) }
    defer { copies.forEach { free($0) } }
    let error = posix_spawn(&processID, "/bin/sh", nil, &attributes, copies + [nil], environ)
    guard error == 0 else { return .notStarted(String(cString: strerror(error))) }
    return ExternalEditor.wait(for: processID)
  }

  /// The child gets no handler's leftovers: neither ignored nor blocked signals.
  private static func useDefaultSignals(_ attributes: inout posix_spawnattr_t) {
    var all = sigset_t()
    sigfillset(&all)
    posix_spawnattr_setsigdefault(&attributes, &all)
    var none = sigset_t()
    sigemptyset(&none)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK))
  }

  private static func wait(for processID: pid_t) -> EditorOutcome {
    var status: Int32 = 0
    while waitpid(processID, &status, 0) < 0 {
      guard errno == EINTR else { return .notStarted(String(cString: strerror(errno))) }
    }
    let signal = status & 0x7F
    let code = signal == 0 ? status >> 8 & 0xFF : 128 + signal
    return code == 0 ? .finished : .failed(status: code)
  }

  private static func environment(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }
  }
}
