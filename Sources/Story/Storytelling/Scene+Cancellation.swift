import Timeline
import TraceModel

/// Cancellation as it travels: who asks, whom the request reaches in the end, who takes it back or swallows it.
extension Scene {
  /// To be asked a second time changes nothing, unless the task has gone back to waiting since.
  func asked(_ id: TaskID, _ by: TaskID?) -> [StorySentence] {
    guard prior.isCancelRequested else { return [cancelRequested(id, by)] }
    guard state.task(id)?.phase == .waiting else { return [] }
    guard let by, by != id, expiredTimeout == nil else { return [cancelRequested(id, by)] }
    return [
      say(
        "\(name(by)) cancels \(name(id)) once more: a new request, and a new CancelledError.",
        "\(name(by)) 再次取消 \(name(id))：这是新的请求，会再抛出一次 CancelledError。", .key, task: id, line: state.line(of: id)
      )
    ]
  }

  private func cancelRequested(_ id: TaskID, _ by: TaskID?) -> StorySentence {
    if let passer = passer(of: id) { return passedOn(id, by: passer) }
    if let timeout = expiredTimeout, timeout.task == id { return timeIsUp(id, timeout) }
    if let group = failedGroup(around: id, by) { return cancelledByGroup(id, group, by) }
    let line = state.line(of: id)
    guard let by else {
      return say(
        "\(name(id)) is not done: it is asked to end (CancelledError).",
        "\(name(id)) 还没做完，被要求取消（CancelledError）。", .key, task: id, line: line)
    }
    if by == id {
      return say(
        "\(name(id)) cancels itself: CancelledError comes at its next await.",
        "\(name(id)) 取消自己：到下一个 await 处会抛出 CancelledError。", .key, task: id, line: line)
    }
    return say(
      "\(name(by)) cancels \(name(id)). That is only a request: CancelledError is raised in it when its turn comes.",
      "\(name(by)) 取消 \(name(id))。这只是一个请求：等轮到它时，才在它里面抛出 CancelledError。", .key, task: id, line: line)
  }

  // MARK: Who asks

  /// The task that was asked to end itself and hands the request to this one, which it waits for.
  private func passer(of id: TaskID) -> TaskID? {
    if state.position >= 2, case .taskCancelRequested(let other, _) = log.events[state.position - 2],
      case .task(id)? = state.task(other)?.waitReason
    {
      return other
    }
    guard let group = state.task(id)?.group, case .future = group, let owner = state.group(group)?.owner,
      let task = state.task(owner), task.isCancelRequested, task.phase == .waiting,
      task.waitReason?.group == group
    else { return nil }
    return owner
  }

  private func passedOn(_ id: TaskID, by passer: TaskID) -> StorySentence {
    say(
      "\(name(passer)) waits for \(name(id)), so the request goes on to \(name(id)).",
      "\(name(passer)) 正在等 \(name(id))，取消请求就传给了 \(name(id))。", .key, task: id, line: state.line(of: id))
  }

  private func timeIsUp(_ id: TaskID, _ timeout: TimeoutRecord) -> StorySentence {
    let limit = timeout.deadline.map { clock($0) } ?? "?"
    return say(
      "The time limit of \(limit) has come: the timeout cancels \(name(id)).",
      "\(limit) 的时限到了：timeout 取消 \(name(id))。", .key, task: id, line: state.line(of: id))
  }

  /// The task group that cancels this task: its own, or the one whose owner it is.
  private func failedGroup(around id: TaskID, _ by: TaskID?) -> ResourceID? {
    if let group = state.task(id)?.group, case .resource(let resource) = group,
      let record = state.resource(resource), record.kind == .taskGroup,
      by == nil && record.group?.failed ?? 0 > 0
        || by != nil && record.creator == by && state.exception != nil
    {
      return resource
    }
    guard by == nil else { return nil }
    return state.resources.suffix(64).last {
      $0.kind == .taskGroup && $0.creator == id && $0.group?.failed ?? 0 > 0
    }?.id
  }

  private func cancelledByGroup(_ id: TaskID, _ group: ResourceID, _ by: TaskID?) -> StorySentence {
    let line = state.line(of: id)
    if state.resource(group)?.creator == id {
      return say(
        "The task group interrupts \(name(id)) too, which owns it and is to report the failure.",
        "TaskGroup 也打断它的主人 \(name(id))，好让它报告失败。", .key, task: id, line: line)
    }
    guard by == nil else {
      return say(
        "The block of the task group is left by an exception, so it cancels \(name(id)).",
        "TaskGroup 的代码块因异常退出，于是取消 \(name(id))。", .key, task: id, line: line)
    }
    return say(
      "One task of the group has failed, so the group cancels \(name(id)).",
      "TaskGroup 里有任务失败，于是取消 \(name(id))。", .key, task: id, line: line)
  }

  // MARK: What becomes of it

  func uncancelled(_ id: TaskID, _ left: Int) -> StorySentence {
    guard left == 0 else {
      return say(
        "One request to cancel \(name(id)) is taken back (uncancel); \(left) left.",
        "撤回一次对 \(name(id)) 的取消请求（uncancel），还剩 \(left) 次。", task: id)
    }
    return say(
      "The request to cancel \(name(id)) is taken back (uncancel).",
      "撤回对 \(name(id)) 的取消请求（uncancel）。", task: id)
  }

  /// A task that was asked to end, and returned as if it had not been.
  func swallowed(_ id: TaskID, _ outcome: Outcome) -> StorySentence {
    let value = if case .returned(let value) = outcome { text(value) } else { "None" }
    return say(
      "\(name(id)) returns \(value) though it was asked to end: it has swallowed the cancellation.",
      "\(name(id)) 被要求取消，却返回了 \(value)：它吞掉了取消请求。", .key, task: id)
  }
}
