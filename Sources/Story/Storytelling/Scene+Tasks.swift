import Timeline
import TraceModel

/// Tasks: made, suspended, cancelled, ended. Resources change here too, since it is tasks that change them.
extension Scene {
  func tellTask() -> [StorySentence]? {
    switch event {
    case .taskCreated(let id, _, let coroutine, let creator): [created(id, coroutine, creator)]
    case .taskRenamed(let id, _): [renamed(id)]
    case .taskSuspended(let id, let reason): [suspended(id, reason)] + limits(around: id)
    case .taskUncancelled(let id, let left): [uncancelled(id, Int(left))]
    case .taskFinished(let id, let outcome): [finished(id, outcome)]
    case .taskCancelRequested(let id, let by): asked(id, by)
    case .exceptionNeverRetrieved(let id): [neverRetrieved(id)]
    case .taskCallbackAdded(let id, let callback): callbackAdded(id, callback)
    case .resourceCreated(let id, _): [resourceCreated(id)]
    case .resourceChanged(let id, let new): resourceChanged(id, new)
    default: nil
    }
  }

  private func created(_ id: TaskID, _ coroutine: CoroutineID?, _ creator: TaskID?) -> StorySentence {
    guard let coroutine else {
      return say(
        "A task is made of one of asyncio's own coroutines: \(name(id)).",
        "asyncio 自己的一个协程被包装成任务：\(name(id))。",
        isCleaningUp ? .detail : .normal, task: id, line: state.currentLine)
    }
    let line = state.currentLine
    let given = name(id)
    let function = name(coroutine)
    if given != function {
      return say(
        "\(subject) makes a task, \(given), of \(function)(); it does not run yet.",
        "\(subject) 用 \(function)() 创建了任务 \(given)，它还没有开始运行。", .key, task: id, line: line)
    }
    guard creator != nil || state.tasks.count > 1 else {
      return say(
        "\(function)() is made a task: now the loop has something to run.",
        "\(function)() 被包装成任务，事件循环有事可做了。", .key, task: id, line: line)
    }
    return say(
      "\(subject) makes a task of \(function)(); it does not run yet.",
      "\(subject) 用 \(function)() 创建了一个任务，它还没有开始运行。", .key, task: id, line: line)
  }

  private func renamed(_ id: TaskID) -> StorySentence {
    let old = prior.taskName.map { text($0) } ?? "?"
    return say("The task \(old) is now called \(name(id)).", "任务 \(old) 改名为 \(name(id))。", task: id)
  }

  private func finished(_ id: TaskID, _ outcome: Outcome) -> StorySentence {
    guard state.task(id)?.coroutine != nil else {
      return say(
        "asyncio's own task \(name(id)) is done.", "asyncio 自己的任务 \(name(id)) 结束了。",
        isCleaningUp ? .detail : .normal, task: id)
    }
    switch outcome {
    case .returned where prior.isCancelRequested: return swallowed(id, outcome)
    case .returned(.none):
      return say(
        "\(name(id)) has run to its end and leaves the loop.", "\(name(id)) 运行完毕，任务结束，从事件循环中退出。", .key,
        task: id)
    case .returned(let value):
      return say(
        "\(name(id)) returns \(text(value)) and leaves the loop.",
        "\(name(id)) 返回 \(text(value))，任务结束，从事件循环中退出。", .key, task: id)
    case .raised(let exception):
      return say(
        "\(name(id)) ends with \(text(ofException: exception)). The task keeps the exception for whoever awaits it.",
        "\(name(id)) 因 \(text(ofException: exception)) 而结束。异常保存在任务里，谁 await 它就抛给谁。", .key, task: id)
    case .cancelled:
      return say("\(name(id)) ends as cancelled.", "\(name(id)) 以“已取消”的状态结束。", .key, task: id)
    }
  }

  private func neverRetrieved(_ id: TaskID) -> StorySentence {
    say(
      "\(name(id)) failed and nobody ever looked at its exception, so Python complains.",
      "\(name(id)) 失败了，却一直没人查看它的异常，Python 为此报错。", .key, task: id)
  }

  private func callbackAdded(_ id: TaskID, _ callback: TextID) -> [StorySentence] {
    guard !isInternal(callback) else { return [] }
    return [
      say(
        "\(text(callback))() is to be called when \(name(id)) is done.",
        "\(name(id)) 结束时会调用 \(text(callback))()。", task: id, line: state.currentLine)
    ]
  }
}
