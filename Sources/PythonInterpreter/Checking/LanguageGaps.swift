/// What CPython has and coroviz leaves out on purpose, each with its reason. The only place where that is written down:
/// `coroviz check` and the page of the language tell the reasons from here. A name that is there after all needs no entry,
/// and one too many does no harm.
package enum LanguageGaps {
  /// Why something is not there: a built-in by its name, a member of a module as `asyncio.start_server`, a module by its
  /// name, a method of the event loop as `loop.create_server`. Nil when nothing is written down.
  package static func reason(for name: String) -> String? {
    if let reason = reasons[name] { return reason }
    let module = name.prefix { $0 != "." }
    return modules[String(module)]
  }

  /// Why a function that is there says no when it is called, where the function itself does not show it: see `Refusal`.
  package static func refusal(of function: String) -> String? { refusals[function] }

  /// All missing names that are written down, in the order of the alphabet.
  package static var documented: [(name: String, reason: String)] {
    reasons.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }

  private static let files = "a program here can't read or write files"
  private static let network = "a program here has no network"
  private static let processes = "a program here can't start others"
  private static let platform = "it belongs to another operating system"
  private static let prompt = "it is for the interactive prompt"

  private static let rows: [(reason: String, names: String)] = [
    (prompt, "copyright credits help license _IncompleteInputError"),
    ("the machine makes classes without it", "__build_class__"),
    ("slices of bytes are copies here", "memoryview"),
    (
      network,
      """
      asyncio.Server asyncio.open_connection asyncio.start_server asyncio.open_unix_connection asyncio.start_unix_server \
      loop.create_connection loop.create_server loop.create_unix_connection loop.create_unix_server \
      loop.create_datagram_endpoint loop.start_tls loop.sock_accept loop.sock_connect loop.sock_recv \
      loop.sock_recv_into loop.sock_recvfrom loop.sock_recvfrom_into loop.sock_sendall loop.sock_sendto \
      loop.sock_sendfile loop.sendfile loop.getaddrinfo loop.getnameinfo loop.connect_accepted_socket
      """
    ),
    (
      files,
      """
      loop.add_reader loop.remove_reader loop.add_writer loop.remove_writer loop.connect_read_pipe \
      loop.connect_write_pipe
      """
    ),
    (
      processes,
      """
      asyncio.create_subprocess_exec asyncio.create_subprocess_shell \
      asyncio.AbstractChildWatcher asyncio.FastChildWatcher asyncio.MultiLoopChildWatcher \
      asyncio.PidfdChildWatcher asyncio.SafeChildWatcher asyncio.ThreadedChildWatcher asyncio.get_child_watcher \
      asyncio.set_child_watcher loop.subprocess_exec loop.subprocess_shell
      """
    ),
    (platform, "asyncio.ProactorEventLoop asyncio.IocpProactor asyncio.WindowsSelectorEventLoopPolicy"),
  ]

  private static let reasons = Dictionary(
    rows.flatMap { row in row.names.split(separator: " ").map { (String($0), row.reason) } },
    uniquingKeysWith: { first, _ in first })

  private static let moduleRows: [(reason: String, names: String)] = [
    (
      network,
      """
      socket socketserver select ssl http urllib requests aiohttp httpx ftplib smtplib websockets email xmlrpc
      """
    ),
    (processes, "subprocess multiprocessing pty"),
    (files, "pathlib shutil tempfile sqlite3 glob fileinput aiofiles zipfile tarfile shelve"),
    (
      "it is not part of Python, and only Python's own modules are here",
      "numpy pandas scipy matplotlib trio curio anyio uvloop gevent rich tqdm"
    ),
    ("it needs a window or a terminal", "tkinter turtle curses readline"),
    ("it reaches below Python", "ctypes cffi mmap"),
  ]

  private static let modules = Dictionary(
    moduleRows.flatMap { row in row.names.split(separator: " ").map { (String($0), row.reason) } },
    uniquingKeysWith: { first, _ in first })

  private static let refusals: [String: String] = {
    var refusals = ["open": files, "io.open": files, "os.open": files]
    for name in ["system", "popen", "fork", "execv", "execvp", "spawnv", "posix_spawn", "killpg"] {
      refusals["os.\(name)"] = processes
    }
    for name in [
      "listdir", "mkdir", "makedirs", "remove", "unlink", "rename", "rmdir", "scandir", "stat", "walk",
      "chdir",
    ] {
      refusals["os.\(name)"] = files
    }
    for row in rows {
      for name in row.names.split(separator: " ") where name.hasPrefix("loop.") {
        refusals[String(name)] = row.reason
      }
    }
    return refusals
  }()
}
