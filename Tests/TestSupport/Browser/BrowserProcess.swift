#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

// Inside the class its own methods hide these.
private func systemPipe(_ ends: UnsafeMutablePointer<Int32>) -> Int32 { pipe(ends) }
private func systemWrite(_ file: Int32, _ bytes: UnsafeRawPointer?, _ count: Int) -> Int {
  write(file, bytes, count)
}
private func systemRead(_ file: Int32, _ bytes: UnsafeMutableRawPointer, _ count: Int) -> Int {
  read(file, bytes, count)
}

/// Chromium as a process, with the two pipes over which it is driven. It ends with the object.
final class BrowserProcess {
  private let process: pid_t
  /// What the browser reads, and what it writes.
  private let toBrowser: Int32
  private let fromBrowser: Int32
  private let profile: String
  private var received: [UInt8] = []
  /// Where to look for the next NUL.
  private var searched = 0

  /// Longer than anything takes, on a machine that is busy with other tests too.
  private static let patience: Int32 = 30_000

  init() throws {
    let browser = try Self.findBrowser()
    var template = Array("\(environmentVariable("TMPDIR") ?? "/tmp")/coroviz-browser-XXXXXX".utf8CString)
    guard let made = mkdtemp(&template) else {
      throw ProgramRunError(description: "cannot make a folder for the browser")
    }
    profile = String(cString: made)
    let commands = try Self.pipe()
    let answers = try Self.pipe()
    (toBrowser, fromBrowser) = (commands.write, answers.read)
    process = try Self.start(browser, profile: profile, input: commands.read, output: answers.write)
    close(commands.read)
    close(answers.write)
  }

  deinit {
    kill(-process, SIGKILL)
    var status: Int32 = 0
    waitpid(process, &status, 0)
    close(toBrowser)
    close(fromBrowser)
    _ = try? ProgramRun("/bin/rm", ["-rf", profile])
  }

  private static func findBrowser() throws -> String {
    if let browser = BrowserSearch.path { return browser }
    throw ProgramRunError(
      description: "chromium is not in PATH: the tests of the HTML page need it (apt-get install chromium)")
  }

  /// A pipe whose ends stay clear of the numbers 3 and 4 that the browser wants.
  private static func pipe() throws -> (read: Int32, write: Int32) {
    var ends: [Int32] = [0, 0]
    guard systemPipe(&ends) == 0 else { throw ProgramRunError(description: "cannot make a pipe") }
    let high = ends.map { fcntl($0, F_DUPFD_CLOEXEC, 32) }
    ends.forEach { close($0) }
    return (high[0], high[1])
  }

  private static func start(
    _ browser: String, profile: String, input: Int32, output: Int32
  ) throws -> pid_t {
    let options = [
      "--headless=new", "--remote-debugging-pipe", "--user-data-dir=\(profile)", "--no-sandbox",
      "--disable-gpu",
      "--disable-dev-shm-usage", "--no-first-run", "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync", "--disable-extensions", "--disable-default-apps", "--hide-scrollbars", "--mute-audio",
    ]
    #if canImport(Glibc)
      var actions = posix_spawn_file_actions_t()
    #else
      var actions: posix_spawn_file_actions_t?
    #endif
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    for stream: Int32 in [1, 2] {
      posix_spawn_file_actions_addopen(&actions, stream, "/dev/null", O_WRONLY, 0)
    }
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_adddup2(&actions, input, 3)
    posix_spawn_file_actions_adddup2(&actions, output, 4)
    var attributes = SignalDefaults.make(withGroup: true)
    defer { posix_spawnattr_destroy(&attributes) }
    var process: pid_t = 0
    let variables = ["PATH=/usr/bin:/bin", "HOME=\(profile)", "LC_ALL=C.UTF-8"]
    let failure = withCStrings([browser] + options) { argv in
      withCStrings(variables) { envp in posix_spawn(&process, browser, &actions, &attributes, argv, envp) }
    }
    guard failure == 0 else {
      throw ProgramRunError(description: "cannot start \(browser): \(String(cString: strerror(failure)))")
    }
    return process
  }

  // MARK: Messages

  func write(_ message: String) throws {
    var rest = Array(message.utf8)[...] + [0]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { systemWrite(toBrowser, $0.baseAddress, $0.count) }
      guard count > 0 else { throw ProgramRunError(description: "the browser has gone") }
      rest = rest.dropFirst(count)
    }
  }

  /// The next message; waits for it.
  func read() throws -> JSONValue {
    while true {
      if let end = received[searched...].firstIndex(of: 0) {
        let text = String(decoding: received[..<end], as: UTF8.self)
        received.removeSubrange(...end)
        searched = 0
        guard let message = JSONValue(text) else {
          throw ProgramRunError(description: "the browser wrote what is no JSON: \(text.prefix(200))")
        }
        return message
      }
      searched = received.count
      try receive()
    }
  }

  private func receive() throws {
    var waiting = pollfd(fd: fromBrowser, events: Int16(POLLIN), revents: 0)
    guard poll(&waiting, 1, Self.patience) > 0 else {
      throw ProgramRunError(description: "the browser did not answer in \(Self.patience / 1000) seconds")
    }
    var chunk = [UInt8](repeating: 0, count: 65536)
    let count = systemRead(fromBrowser, &chunk, chunk.count)
    guard count > 0 else { throw ProgramRunError(description: "the browser has gone") }
    received += chunk[..<count]
  }
}
