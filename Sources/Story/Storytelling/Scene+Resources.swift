import Timeline
import TraceModel

/// Locks, events, queues and other things that tasks wait at.
extension Scene {
  /// "the lock", or "lock 2" where there are several; "锁", "锁 2".
  func name(_ id: ResourceID) -> String { names.resource(id, in: state).text(in: language) }

  /// The same at the beginning of an English sentence.
  func capital(_ id: ResourceID) -> String {
    let name = name(id)
    return language == .english ? name.prefix(1).uppercased() + name.dropFirst() : name
  }

  /// Who holds a lock, if it is a task.
  func holder(of id: ResourceID) -> String? {
    guard case .lock(true, let holder?)? = state.resource(id)?.state else { return nil }
    return name(holder)
  }

  func resourceCreated(_ id: ResourceID) -> StorySentence {
    let words = ResourceWords(state.resource(id)?.kind)
    let article = "ae".contains(words.english.first ?? " ") ? "An" : "A"
    return say(
      "\(article) \(words.english) is made.", "创建了一个\(words.chinese)。", .detail, line: state.currentLine)
  }

  func resourceChanged(_ id: ResourceID, _ new: ResourceState) -> [StorySentence] {
    guard let old = prior.resourceState, old != new else { return firstState(id, new) }
    let line = state.currentLine
    switch (old, new) {
    case (.lock(false, _), .lock(true, let holder)): return [lockTaken(id, by: holder)]
    case (.lock(true, _), .lock(false, _)):
      return [say("\(subject) releases \(name(id)).", "\(subject) 释放\(name(id))。", .key, line: line)]
    case (_, .event(true)):
      return [
        say(
          "\(subject) sets \(name(id)): all who wait for it may go on.",
          "\(subject) set 了\(name(id))，等它的都可以继续了。",
          .key, line: line)
      ]
    case (_, .event(false)):
      return [say("\(subject) clears \(name(id)).", "\(subject) 清除\(name(id))。", line: line)]
    case (.queue(let before, _), .queue(let count, let capacity)):
      return [queueChanged(id, from: Int(before), to: Int(count), capacity: Int(capacity))]
    case (.semaphore(let before), .semaphore(let value)):
      return [semaphoreChanged(id, from: Int(before), to: Int(value))]
    // Those who leave say nothing new: all have been there.
    case (.barrier(let before, _), .barrier(let arrived, _)) where arrived < before: return []
    case (_, .barrier(let arrived, let parties)):
      return [
        say(
          "\(arrived) of \(parties) are at \(name(id)).", "\(name(id))处已到 \(arrived) 个，共要 \(parties) 个。",
          line: line)
      ]
    default: return []
    }
  }

  /// The first state told is news only when it says that something was taken.
  private func firstState(_ id: ResourceID, _ new: ResourceState) -> [StorySentence] {
    if case .lock(true, let holder) = new, prior.resourceState == nil { return [lockTaken(id, by: holder)] }
    return []
  }

  private func lockTaken(_ id: ResourceID, by holder: TaskID?) -> StorySentence {
    let who = holder.map { name($0) } ?? subject
    return say(
      "\(who) takes \(name(id)).", "\(who) 拿到\(name(id))。", .key, task: holder, line: state.currentLine)
  }

  private func queueChanged(_ id: ResourceID, from old: Int, to count: Int, capacity: Int) -> StorySentence {
    let items = Numbers.counted(count, "item", "items")
    if count > old {
      let full = capacity > 0 && count >= capacity
      return say(
        "\(subject) puts an item into \(name(id)), which now holds \(items)\(full ? " and is full" : "").",
        "\(subject) 往\(name(id))里放了一项，现在有 \(count) 项\(full ? "，满了" : "")。", line: state.currentLine)
    }
    return say(
      "\(subject) takes an item from \(name(id)), which now holds \(items).",
      "\(subject) 从\(name(id))里取走一项，还剩 \(count) 项。", line: state.currentLine)
  }

  private func semaphoreChanged(_ id: ResourceID, from old: Int, to value: Int) -> StorySentence {
    if value < old, isHandedOver(id) {
      return say(
        "The free place at \(name(id)) is kept for the task that has waited longest.",
        "\(name(id))空出的名额留给等得最久的任务。", line: state.currentLine)
    }
    if value < old {
      return say(
        "\(subject) enters \(name(id)); \(value) more may enter.",
        "\(subject) 进入\(name(id))，还可以再进 \(value) 个。",
        line: state.currentLine)
    }
    return say(
      "\(subject) leaves \(name(id)); \(value) may enter now.", "\(subject) 离开\(name(id))，现在可以进 \(value) 个。",
      line: state.currentLine)
  }

  /// Whether a place was not taken by the one who runs, but kept for one that is being woken.
  private func isHandedOver(_ id: ResourceID) -> Bool {
    (state.resource(id)?.reserved ?? 0) > prior.reserved
  }

  /// Told only of a place that was kept: otherwise the change of state tells it.
  func placeTaken(_ id: ResourceID, by task: TaskID) -> [StorySentence] {
    guard prior.reserved > (state.resource(id)?.reserved ?? 0) else { return [] }
    return [
      say(
        "\(name(task)) enters \(name(id)), where a place was kept for it.",
        "\(name(task)) 进入\(name(id))，名额是为它留的。", task: task, line: state.currentLine)
    ]
  }
}
