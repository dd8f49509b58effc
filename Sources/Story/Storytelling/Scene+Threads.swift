import Timeline
import TraceModel

/// Threads: who starts them, which one runs, why one stands still.
extension Scene {
  func tellThread() -> [StorySentence]? {
    switch event {
    case .threadStarted(let id, _): [started(id)]
    case .threadEntered(let id): [entered(id)]
    case .threadLeft(let pause): [left(pause)]
    default: nil
    }
  }

  /// What a thread is called.
  func name(_ thread: ThreadID) -> String { names.thread(thread, in: state).text(in: language) }

  private func started(_ id: ThreadID) -> StorySentence {
    let name = name(id)
    return say(
      "\(subject) starts the thread \(name).", "\(subject) 启动线程 \(name)。", .key, line: state.currentLine)
  }

  private func entered(_ id: ThreadID) -> StorySentence {
    guard id != .main else { return enteredMain() }
    let name = name(id)
    let thread = state.thread(id)
    guard isInProgram || thread?.entries == 1 else {
      return say(
        "\(name) goes on with its event loop.", "\(name) 继续运行它的事件循环。", opens: true)
    }
    let line = state.currentLine
    if thread?.entries == 1 {
      return say(
        "\(name) runs at once, up to its first blocking call.", "\(name) 马上运行，直到第一次阻塞。", .key, opens: true)
    }
    if thread?.lastPause == .idle {
      return say("\(name) has work again and runs.", "\(name) 又有活可干，开始运行。", .key, opens: true)
    }
    let why = reason(thread?.lastPause)
    return say(
      "\(name) goes on\(at(line))\(why.isEmpty ? "" : ": \(why)").",
      "\(name)\(why.isEmpty ? "" : "\(why)，")\(from(line))继续。", .key, line: line, opens: true)
  }

  /// The main thread: the loop and its tasks have their own sentences.
  private func enteredMain() -> StorySentence {
    let name = name(ThreadID.main)
    guard isInProgram else {
      return say("\(capital(name)) goes on.", "\(name)继续。", .detail)
    }
    let line = state.currentLine
    let why = reason(state.thread(.main)?.lastPause)
    return say(
      "\(capital(name)) goes on\(at(line))\(why.isEmpty ? "" : ": \(why)").",
      "\(name)\(why.isEmpty ? "" : "\(why)，")\(from(line))继续。", line: line, opens: true)
  }

  /// Whether code of the program runs in the present thread, and not a loop.
  private var isInProgram: Bool {
    state.runningHandle == nil ? !state.runsLoop : state.stack.count > state.turnBase
  }

  /// Why a thread that stood still goes on.
  private func reason(_ pause: ThreadPause?) -> String {
    if state.isDeadlocked { return "" }
    switch pause {
    case .sleep: return language.say("its sleep is over", "睡醒")
    case .wait(let until?) where until <= state.now:
      return language.say("the time it would wait is up", "等到了时限")
    case .wait: return language.say("another thread has woken it", "被别的线程叫醒")
    case .idle, .end, nil: return ""
    }
  }

  private func left(_ pause: ThreadPause) -> StorySentence {
    let line = state.currentLine
    let others = others
    switch pause {
    case .sleep(let until):
      return say(
        "\(subject) sleeps until \(clock(until))\(at(line))\(others.english).",
        "\(subject)\(at(line))睡到 \(clock(until))\(others.chinese)。", .key, line: line)
    case .wait(nil):
      return say(
        "\(subject) blocks\(at(line)) until another thread wakes it\(others.english).",
        "\(subject)\(at(line))阻塞，要等别的线程来叫醒它\(others.chinese)。", .key, line: line)
    case .wait(let until?):
      return say(
        "\(subject) blocks\(at(line)) until another thread wakes it, until \(clock(until)) at most\(others.english).",
        "\(subject)\(at(line))阻塞，等别的线程来叫醒它，最多等到 \(clock(until))\(others.chinese)。", .key, line: line)
    case .idle:
      return say(
        "\(subject) has no more work; it waits until its pool gives it some.", "\(subject) 没有活了，等线程池再派活给它。",
        .key)
    case .end: return say("\(subject) has ended.", "\(subject) 结束了。", .key)
    }
  }

  /// Who may run while a thread stands still. That the loop keeps still when its own thread does is the point of threads.
  private var others: (english: String, chinese: String) {
    if state.runningHandle != nil {
      return ("; the event loop stands still, the other threads can run", "，事件循环也停着，只有别的线程能运行")
    }
    return ("; the other threads can run", "，这期间别的线程可以运行")
  }

  func capital(_ name: String) -> String {
    name.hasPrefix("the ") ? "T" + name.dropFirst() : name
  }
}
