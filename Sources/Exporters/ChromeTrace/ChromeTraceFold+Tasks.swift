import Story
import Timeline
import TraceModel

/// The lives and waits of tasks, and the arrows between turns.
extension ChromeTraceFold {
  // MARK: Lives

  mutating func noteBirth(of task: TaskID, at time: Int) {
    guard let record = state.task(task), record.createdPosition == state.position else { return }
    events.append(life(.asyncBegin, of: task, at: time, position))
  }

  mutating func noteEnd(of task: TaskID, _ outcome: Outcome, at time: Int) {
    // A damaged recording may end a task twice.
    guard let record = state.task(task), record.phase == .done, record.sincePosition == state.position else {
      return
    }
    endWait(of: task, at: time)
    rename(ChromeText.ends(outcome), of: task)
    endLife(of: task, at: time, outcome: outcome)
  }

  mutating func endLife(of task: TaskID, at time: Int, outcome: Outcome?) {
    let outcome = ChromeText.outcome(outcome).text(in: language)
    events.append(life(.asyncEnd, of: task, at: time, position + [("outcome", .text(outcome))]))
  }

  private func life(
    _ phase: ChromeEvent.Phase, of task: TaskID, at time: Int,
    _ arguments: [(key: String, value: ChromeValue)]
  ) -> ChromeEvent {
    ChromeEvent(
      phase: phase, name: .task(task), category: "task", time: time, lane: ChromeLane.task(task).number,
      id: "task\(task.rawValue)", arguments: arguments)
  }

  // MARK: Waits

  mutating func noteWait(of task: TaskID, at time: Int) {
    guard let record = state.task(task), let reason = record.waitReason, record.phase != .done else { return }
    let text = short(WaitText(names: teller.names, state: state).message(reason, of: task).text(in: language))
    rename(reason == .turn ? ChromeText.givesTurn : ChromeText.waits(text), of: task)
    guard record.phase == .waiting, waits[task] == nil else { return }
    waitCount += 1
    let wait = OpenWait(id: "wait\(waitCount)", name: text)
    waits[task] = wait
    events.append(self.wait(.asyncBegin, wait, of: task, at: time))
  }

  /// Ends a task's wait, if one is open.
  mutating func endWait(of task: TaskID, at time: Int) {
    guard let wait = waits.removeValue(forKey: task) else { return }
    events.append(self.wait(.asyncEnd, wait, of: task, at: time))
  }

  private func wait(
    _ phase: ChromeEvent.Phase, _ wait: OpenWait, of task: TaskID, at time: Int
  ) -> ChromeEvent {
    ChromeEvent(
      phase: phase, name: .text(wait.name), category: "wait", time: time,
      lane: ChromeLane.task(task).number, id: wait.id, arguments: position)
  }

  /// Tells in a turn's name how it ended.
  private mutating func rename(_ end: Message, of task: TaskID) {
    guard state.runningTask == task, let index = slices.index(of: .turn) else { return }
    let name = language.say(
      "\(taskName(task)), \(end.text(in: .english))", "\(taskName(task))，\(end.text(in: .chinese))")
    events[index]?.name = .text(name)
  }

  // MARK: Arrows

  /// A handle was scheduled: an arrow may lead from here to its turn.
  mutating func noteScheduled(_ handle: HandleID, _ kind: HandleKind, at time: Int) {
    if let task = kind.task, state.task(task)?.phase != .waiting { endWait(of: task, at: time) }
    guard arrows[handle] == nil, state.handle(handle) != nil, let lane = slices.lane else { return }
    arrowCount += 1
    arrows[handle] = events.count
    events.append(
      ChromeEvent(
        phase: .flowStart, name: .text(arrowName(kind, handle).text(in: language)), category: "wake",
        time: time, lane: lane.number, id: "0x" + String(arrowCount, radix: 16), arguments: position))
  }

  private func arrowName(_ kind: HandleKind, _ handle: HandleID) -> Message {
    switch kind {
    case .wakeup: ChromeText.wakes
    case .step(let task): (state.task(task)?.turns ?? 0) == 0 ? ChromeText.creates : ChromeText.goesOn
    case .callback: state.handle(handle)?.deadline == nil ? ChromeText.calls : ChromeText.setsTimer
    }
  }

  /// The handle's turn has begun: the arrow ends in its slice, one microsecond after the slice's begin.
  mutating func finishArrow(to handle: HandleID) {
    guard let index = arrows.removeValue(forKey: handle), let start = events[index], let lane = slices.lane
    else { return }
    events.append(
      ChromeEvent(
        phase: .flowEnd, name: start.name, category: start.category, time: clock.tick(at: state.now.seconds),
        lane: lane.number, id: start.id, arguments: position))
  }

  /// The handle will never have a turn.
  mutating func dropArrow(to handle: HandleID) {
    guard state.handle(handle)?.isCancelled != false || state.runningHandle != handle else { return }
    if let index = arrows.removeValue(forKey: handle) { events[index] = nil }
  }
}
