import Timeline
import TraceModel

/// The program itself: its beginning and end, what it prints, exceptions.
extension Scene {
  func tellProgram() -> [StorySentence]? {
    switch event {
    case .programStarted: [programStarted()]
    case .textWritten(let stream, let text): [textWritten(stream, text)]
    case .textRead(let text): [textRead(text)]
    case .exceptionRaised(let exception, let line): exceptionRaised(exception, line)
    case .exceptionCaught(let line): exceptionCaught(line)
    case .exceptionReraised(let exception, let line): [exceptionReraised(exception, line)]
    case .finallyEntered(let line): finallyEntered(line)
    case .functionEntered(let code): functionEntered(code)
    case .programEnded(let status): [programEnded(status)]
    case .lineReached, .functionReturned, .functionRaised: []
    default: nil
    }
  }

  private func programStarted() -> StorySentence {
    say(
      "The program starts and runs line by line from the top, as any Python program does.",
      "程序开始运行，和任何 Python 程序一样，从头逐行执行。", opens: true)
  }

  private func textWritten(_ stream: StandardStream, _ id: TextID) -> StorySentence {
    let words = Quoting.printed(log.text(id))
    let line = state.output.last?.line
    if stream == .error, let report = report(log.text(id)) { return report }
    if stream == .error, words.isEmpty {
      return say("\(subject) writes an empty line to stderr.", "\(subject) 向 stderr 写出一个空行。", line: line)
    }
    if stream == .error {
      return say(
        "\(subject) writes \"\(words)\" to stderr.", "\(subject) 向 stderr 写出“\(words)”。", .key, line: line)
    }
    if words.isEmpty {
      return say("\(subject) prints an empty line.", "\(subject) 输出一个空行。", line: line)
    }
    return say("\(subject) prints \"\(words)\".", "\(subject) 输出“\(words)”。", .key, line: line)
  }

  private func textRead(_ id: TextID) -> StorySentence {
    guard id != .empty else {
      return say(
        "\(subject) wants to read more of the standard input, but that is at its end.",
        "\(subject) 还想读标准输入，但已经没有内容了。", .key)
    }
    let words = Quoting.printed(log.text(id))
    return say(
      "\(subject) reads \"\(words)\" from the standard input. Nothing else could run meanwhile.",
      "\(subject) 从标准输入读到“\(words)”。读取期间其他代码都不能运行。", .key, line: state.output.last?.line)
  }

  /// What Python and coroviz themselves write to stderr, told by its last line: the others are in the output.
  private func report(_ text: String) -> StorySentence? {
    let last = Quoting.oneLine(String(text.split(separator: "\n").last ?? ""))
    if state.program == .notStarted {
      return say(
        "Python cannot make sense of the program, so none of it runs: \(last)",
        "Python 看不懂这个程序，一行也没有执行：\(last)", .key, opens: true)
    }
    if text.hasPrefix("  + Exception Group Traceback (most recent call last):\n") {
      return say(
        "Python writes a traceback to stderr, with a branch for each exception of the group.",
        "Python 向 stderr 写出 traceback，组里的每个异常各占一支。", .key)
    }
    if text.hasPrefix("Traceback (most recent call last):\n") {
      return say(
        "Python writes a traceback to stderr. Its last line says what happened: \(last)",
        "Python 向 stderr 写出 traceback，最后一行说明出了什么事：\(last)", .key)
    }
    if text.hasPrefix("Exception in thread ") {
      return say(
        "\(subject) ends with an exception that it did not catch, which Python reports on stderr: \(last).",
        "\(subject) 因没有捕获的异常而结束，Python 向 stderr 报告：\(last)。", .key)
    }
    if text.hasPrefix("coroviz: there is no ") {
      return say(
        "coroviz writes to stderr what the program uses that is not here.",
        "coroviz 向 stderr 写明程序用到的哪样东西这里没有。", .key)
    }
    if text.hasPrefix("coroviz: ") {
      return say("coroviz writes to stderr who waits for what.", "coroviz 向 stderr 写明谁在等什么。", .key)
    }
    return nil
  }

  private func functionEntered(_ id: CodeID) -> [StorySentence] {
    guard let code = log.code(id), code.kind == .function else { return [] }
    return [
      say("\(names.code(id))() is called.", "调用 \(names.code(id))()。", .detail, line: code.firstLine)
    ]
  }

  private func programEnded(_ status: Int32) -> StorySentence {
    if state.isDeadlocked {
      return say(
        "The program is stuck for good, so coroviz ends it, with exit status \(status).",
        "程序再也走不下去，coroviz 将它结束，退出码 \(status)。", .key, opens: true)
    }
    if let exception = prior.exception, type(ofException: exception) == "SystemExit" {
      return say(
        "The program asks to end (SystemExit), with exit status \(status).",
        "程序要求退出（SystemExit），退出码 \(status)。", .key, opens: true)
    }
    if status != 0, let exception = prior.exception {
      return say(
        "Nobody caught the \(type(ofException: exception)): it ends the program, with exit status \(status).",
        "\(type(ofException: exception)) 无人捕获，程序因此结束，退出码 \(status)。", .key, opens: true)
    }
    return say(
      "The program ends at \(clock(state.now)), with exit status \(status).",
      "程序在 \(clock(state.now)) 结束，退出码 \(status)。", .key, opens: true)
  }
}
