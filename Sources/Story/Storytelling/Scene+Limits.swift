import Timeline
import TraceModel

/// Blocks with a time limit, and places at semaphores.
extension Scene {
  func tellLimits() -> [StorySentence]? {
    switch event {
    case .timeoutEntered(_, let task, let deadline?): [entered(task, deadline)]
    case .timeoutMoved(let id, let deadline): moved(id, deadline)
    case .placeTaken(let id, let task): placeTaken(id, by: task)
    default: nil
    }
  }

  private func entered(_ task: TaskID, _ deadline: VirtualTime) -> StorySentence {
    let left = length(max(0, deadline.seconds - state.now.seconds))
    return say(
      "\(name(task)) enters a block with a time limit of \(left): it must be left by \(clock(deadline)).",
      "\(name(task)) 进入一个限时 \(left)的代码块，最迟 \(clock(deadline)) 离开。", task: task, line: state.currentLine)
  }

  private func moved(_ id: TimeoutID, _ deadline: VirtualTime?) -> [StorySentence] {
    guard let task = state.timeout(id)?.task, state.task(task)?.timeouts.contains(id) == true else {
      return []
    }
    guard let deadline else {
      return [say("\(subject) takes its time limit away.", "\(subject) 取消了时限。", line: state.currentLine)]
    }
    return [
      say(
        "\(subject) moves its time limit to \(clock(deadline)).", "\(subject) 把时限改为 \(clock(deadline))。",
        line: state.currentLine)
    ]
  }

  /// The time limits around what a task has begun to wait for, in a sentence of its own.
  func limits(around id: TaskID) -> [StorySentence] {
    let moments = (state.task(id)?.timeouts ?? []).reversed().compactMap { state.timeout($0)?.deadline }
    guard let first = moments.first else { return [] }
    guard moments.count > 1 else {
      return [
        say(
          "A timeout around this ends the wait at \(clock(first)) at the latest.",
          "外面有 timeout，最迟等到 \(clock(first))。", task: id)
      ]
    }
    let times = list(moments.map { clock($0) })
    return [
      say(
        "Timeouts around this end the wait, from the inside out, at \(times) at the latest.",
        "外面有 \(moments.count) 层 timeout，从里到外最迟等到 \(times)。", task: id)
    ]
  }

  /// The timeout whose time was up right before this event, if one was.
  var expiredTimeout: TimeoutRecord? {
    guard state.position >= 2, case .timeoutExpired(let id) = log.events[state.position - 2] else {
      return nil
    }
    return state.timeout(id)
  }

  /// The timeout that was left with its time up just before this event.
  var timeoutJustLeft: TimeoutRecord? {
    var index = state.position - 2
    while index >= 0, state.position - index <= 5 {
      if case .timeoutLeft(let id) = log.events[index] {
        return state.timeout(id).flatMap { $0.isExpired ? $0 : nil }
      }
      index -= 1
    }
    return nil
  }
}
