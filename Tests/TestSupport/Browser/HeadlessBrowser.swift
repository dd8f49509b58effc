#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A page in a real browser without a window: Chromium, driven over a pipe with its DevTools protocol.
///
///     let page = try HeadlessBrowser()
///     try page.open("file:///tmp/walk.html#event=12")
///     try page.press("ArrowRight")
///     #expect(try page.text("location.hash") == "#event=13")
///     #expect(page.problems.isEmpty && page.requests.count == 1)
///
/// Messages go over file descriptors 3 and 4 of the browser, each ended by a NUL (`--remote-debugging-pipe`).
package final class HeadlessBrowser {
  /// What the page complained about: exceptions, warnings and errors of its console, what the browser refused.
  package private(set) var problems: [String] = []
  /// The addresses that were asked for.
  package private(set) var requests: [String] = []

  private let process: BrowserProcess
  private var session: String?
  private var lastID = 0
  /// The names of the page's events that nobody has waited for yet.
  private var events: Set<String> = []

  /// Starts the browser with an empty page. Throws one sentence that says what to install when there is none.
  package init(width: Int = 1280, height: Int = 900) throws {
    process = try BrowserProcess()
    let target = try send("Target.createTarget", #"{"url":"about:blank"}"#)["targetId"]?.string ?? ""
    session = try send("Target.attachToTarget", #"{"targetId":"\#(target)","flatten":true}"#)["sessionId"]?
      .string
    for domain in ["Page", "Runtime", "Log", "Network"] { try send("\(domain).enable") }
    try resize(width: width, height: height)
  }

  /// Goes to an address and waits until the page is there. What was noted of the page before is forgotten.
  package func open(_ address: String) throws {
    try send("Page.navigate", #"{"url":"about:blank"}"#)
    (problems, requests) = ([], [])
    events.removeAll()
    try send("Page.navigate", #"{"url":\#(Self.quoted(address))}"#)
    repeat {
      try wait(for: "Page.loadEventFired")
    } while try text("location.href + ' ' + document.readyState") != "\(address) complete"
  }

  /// Lets so much time pass.
  package func pause(milliseconds: Int) throws {
    _ = try text("new Promise(done => setTimeout(done, \(milliseconds)))")
  }

  /// What an expression in the page is, as a string; a promise is waited for.
  package func text(_ expression: String) throws -> String {
    let code = "Promise.resolve(\(expression)).then(String)"
    let answer = try send(
      "Runtime.evaluate", #"{"expression":\#(Self.quoted(code)),"returnByValue":true,"awaitPromise":true}"#)
    guard answer["exceptionDetails"] == nil, let text = answer["result"]?["value"]?.string else {
      throw ProgramRunError(description: "\(expression) failed in the page: \(answer)")
    }
    return text
  }

  /// Presses and releases a key, by the name that `KeyboardEvent.key` has for it.
  package func press(_ keys: String...) throws {
    for key in keys {
      // What Enter does to a button depends on its text and on the code that Windows has for it.
      let text = key == "Enter" ? "\r" : key.count == 1 ? key : nil
      let typed = text.map { #","text":\#(Self.quoted($0))"# } ?? ""
      let code = key == "Enter" ? #","windowsVirtualKeyCode":13"# : ""
      try send(
        "Input.dispatchKeyEvent", #"{"type":"keyDown","key":\#(Self.quoted(key))\#(typed)\#(code)}"#)
      try send("Input.dispatchKeyEvent", #"{"type":"keyUp","key":\#(Self.quoted(key))}"#)
    }
  }

  /// Clicks in the middle of the first element that a selector finds.
  package func click(_ selector: String) throws {
    let element = "document.querySelector(\(Self.quoted(selector)))"
    let place = try text(
      """
      (e => { e.scrollIntoView({block: 'nearest'}); const r = e.getBoundingClientRect();
      return [r.x + r.width / 2, r.y + r.height / 2]; })(\(element))
      """)
    let numbers = place.split(separator: ",")
    guard numbers.count == 2 else { throw ProgramRunError(description: "nothing to click: \(selector)") }
    for type in ["mousePressed", "mouseReleased"] {
      try send(
        "Input.dispatchMouseEvent",
        #"{"type":"\#(type)","x":\#(numbers[0]),"y":\#(numbers[1]),"button":"left","clickCount":1}"#)
    }
  }

  package func resize(width: Int, height: Int) throws {
    try send(
      "Emulation.setDeviceMetricsOverride",
      #"{"width":\#(width),"height":\#(height),"deviceScaleFactor":1,"mobile":false}"#)
  }

  /// Pretends that the reader has asked for this; `media` is `screen` or `print`.
  package func emulate(media: String = "screen", colorScheme: String = "dark") throws {
    try send(
      "Emulation.setEmulatedMedia",
      #"{"media":"\#(media)","features":[{"name":"prefers-color-scheme","value":"\#(colorScheme)"}]}"#)
  }

  /// Whether pages opened from now on may run scripts.
  package func allowScripts(_ areAllowed: Bool) throws {
    try send("Emulation.setScriptExecutionDisabled", #"{"value":\#(!areAllowed)}"#)
  }
}

// MARK: The protocol

extension HeadlessBrowser {
  /// Sends a command and waits for its answer.
  @discardableResult
  private func send(_ method: String, _ parameters: String = "{}") throws -> JSONValue {
    lastID += 1
    let id = lastID
    let place = session.map { #","sessionId":"\#($0)""# } ?? ""
    try process.write(#"{"id":\#(id),"method":"\#(method)","params":\#(parameters)\#(place)}"#)
    while true {
      let message = try process.read()
      guard message["id"]?.number == Double(id) else {
        take(message)
        continue
      }
      if let error = message["error"] {
        throw ProgramRunError(description: "\(method): \(error["message"]?.string ?? "\(error)")")
      }
      return message["result"] ?? .null
    }
  }

  private func wait(for event: String) throws {
    while !events.contains(event) { take(try process.read()) }
    events.removeAll()
  }

  private func take(_ message: JSONValue) {
    let parameters = message["params"]
    switch message["method"]?.string {
    case "Network.requestWillBeSent":
      requests.append(parameters?["request"]?["url"]?.string ?? "?")
    case "Runtime.exceptionThrown":
      let details = parameters?["exceptionDetails"]
      problems.append(
        details?["exception"]?["description"]?.string ?? details?["text"]?.string ?? "an exception")
    case "Runtime.consoleAPICalled":
      problems.append("console: \(parameters?["args"] ?? .null)")
    case "Log.entryAdded":
      problems.append(parameters?["entry"]?["text"]?.string ?? "an entry of the log")
    case let name?: events.insert(name)
    case nil: break
    }
  }

  /// A text as JSON and as JavaScript.
  private static func quoted(_ text: String) -> String {
    var quoted = ""
    for unit in text.utf16 {
      let digits = String(unit, radix: 16)
      let isPlain = (0x20..<0x7F).contains(unit) && unit != 0x22 && unit != 0x5C
      quoted +=
        isPlain
        ? String(UnicodeScalar(UInt8(unit)))
        : "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
    }
    return "\"\(quoted)\""
  }
}
