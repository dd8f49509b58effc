/// What a task waits for, and what a handle will do: one short phrase each, for lists.
///
/// Names of tasks and resources come ready to print (see `Names`).
extension Message {

  // MARK: Reasons to wait

  package static func waitSleep(seconds: Double) -> Message {
    Message("sleep \(Numbers.short(seconds)) s", "sleep \(Numbers.short(seconds)) 秒")
  }
  package static func waitSleep(until seconds: Double) -> Message {
    Message("sleep until \(Numbers.clock(seconds)) s", "sleep 到 \(Numbers.clock(seconds)) 秒")
  }
  package static let waitTurn = Message("only gave up its turn", "只是让出了一次")
  package static func waitTask(_ task: String) -> Message {
    Message("\(task) to end", "\(task) 结束")
  }
  package static let waitFuture = Message("a future's result", "future 的结果")
  package static func waitGather(count: Int) -> Message {
    Message(count == 2 ? "both of a gather" : "all \(count) of a gather", "gather 的 \(count) 个全部结束")
  }
  package static func waitGather(done: Int, of count: Int) -> Message {
    Message("gather: \(done)/\(count) done", "gather 完成 \(done)/\(count)")
  }
  package static func waitAll(done: Int, of count: Int) -> Message {
    Message("wait(): \(done)/\(count) done", "wait() 完成 \(done)/\(count)")
  }
  package static func waitFirst(of count: Int) -> Message {
    Message("wait(): the first of \(count)", "wait()：\(count) 个中最先完成的")
  }
  package static func waitFirstException(done: Int, of count: Int) -> Message {
    Message("wait(): \(done)/\(count) done, or one fails", "wait() 完成 \(done)/\(count)，或有一个失败")
  }
  package static func waitTaskGroup(done: Int, of count: Int) -> Message {
    Message("TaskGroup: \(done)/\(count) done", "TaskGroup 完成 \(done)/\(count)")
  }
  package static func waitCompletions(done: Int, of count: Int) -> Message {
    Message("as_completed: \(done)/\(count) done", "as_completed 完成 \(done)/\(count)")
  }
  package static let waitTaskGroup = Message("its TaskGroup's tasks", "TaskGroup 里的任务")
  package static let waitCompletions = Message("the next of as_completed", "as_completed 的下一个")
  package static func waitShielded(_ task: String) -> Message {
    Message("\(task) to end (shielded)", "\(task) 结束（shield 保护）")
  }
  package static let waitShielded = Message("a shielded future", "shield 保护的 future")
  /// What stands behind a wait inside a block with a time limit.
  package static func waitTimeout(at seconds: [Double]) -> Message {
    let times = seconds.map(Numbers.clock)
    return Message(
      "timeout \(times.joined(separator: " / ")) s", "时限 \(times.joined(separator: " / ")) 秒")
  }
  package static func waitAnyOf(count: Int) -> Message {
    Message("wait() over \(Numbers.counted(count, "task", "tasks"))", "wait() 中的 \(count) 个任务")
  }
  package static func waitDeadline(until seconds: Double) -> Message {
    Message("at the latest until \(Numbers.clock(seconds)) s", "最迟到 \(Numbers.clock(seconds)) 秒")
  }
  package static let waitLock = Message("a lock", "锁")
  package static func waitLock(heldBy task: String) -> Message {
    Message("lock held by \(task)", "\(task) 持有的锁")
  }
  package static let waitEvent = Message("an event to be set", "Event 被 set")
  package static let waitCondition = Message("a condition's notify", "Condition 的 notify")
  package static let waitSemaphore = Message("a place at the semaphore", "信号量的空位")
  package static func waitSemaphore(heldBy tasks: [String], of places: Int) -> Message {
    let more = places - tasks.count
    let english = tasks.joined(separator: ", ") + (more > 0 ? ", \(more) more" : "")
    let chinese = tasks.joined(separator: "、") + (more > 0 ? " 等 \(places) 个" : "")
    return Message("semaphore: \(english)", "\(chinese) 占用的信号量")
  }
  package static func waitBarrier(arrived: Int, of parties: Int) -> Message {
    Message("barrier: \(arrived) of \(parties) are here", "屏障：\(parties) 个到了 \(arrived) 个")
  }
  package static let waitBarrier = Message("the others at the barrier", "屏障处的其他任务")
  package static let waitQueueItem = Message("an item from the queue", "队列里的数据")
  package static let waitQueueSlot = Message("a free place in the queue", "队列腾出空位")
  package static let waitQueueEmpty = Message("an item: the queue is empty", "数据：队列是空的")
  package static func waitQueueFull(_ count: Int) -> Message {
    Message("a place: the queue is full (\(count))", "空位：队列满了（\(count) 项）")
  }
  package static func waitQueueJoin(left: Int) -> Message {
    Message(
      "join: \(Numbers.counted(left, "item", "items")) not done yet", "join：还有 \(left) 项没处理完")
  }
  package static let waitQueueJoin = Message("the queue's items to be done", "队列中的数据全部处理完")
  package static let mainThread = Message("the main thread", "主线程")
  package static let waitThread = Message("a call in a thread", "线程中的调用")
  package static func waitThread(until seconds: Double) -> Message {
    Message("runs in a thread until \(Numbers.clock(seconds)) s", "在线程中运行到 \(Numbers.clock(seconds)) 秒")
  }

  /// How much longer a sleep takes.
  package static func timeLeft(_ seconds: Double) -> Message {
    Message("\(Numbers.clock(seconds)) s left", "还剩 \(Numbers.clock(seconds)) 秒")
  }

  /// How much longer a time limit lasts.
  package static func timeoutIn(_ seconds: Double) -> Message {
    Message("timeout in \(Numbers.clock(seconds)) s", "时限还剩 \(Numbers.clock(seconds)) 秒")
  }

  // MARK: What a handle does when its turn comes

  package static let handleFirstStep = Message("starts", "首次运行")
  package static let handleStep = Message("goes on", "继续运行")
  /// The task resumes because what it waited for happened.
  package static func handleResumes(because reason: Message) -> Message {
    Message("resumes: \(reason.text(in: .english))", "恢复：\(reason.text(in: .chinese))")
  }
  package static let handleResumes = Message("resumes", "恢复")
  /// The task resumes to be cancelled.
  package static let handleGetsCancelled = Message("gets CancelledError", "收到 CancelledError")
  package static let handleEndsSleep = Message("ends a sleep", "结束一次 sleep")
  package static func handleWakes(_ task: String) -> Message {
    Message("wakes \(task)", "唤醒 \(task)")
  }
  package static let handleCancelled = Message("cancelled: will be skipped", "已取消：会被跳过")

  // MARK: Why a task becomes ready

  package static let reasonNew = Message("it is new", "刚创建")
  package static let reasonSleepOver = Message("its sleep is over", "sleep 结束")
  package static func reasonTaskDone(_ task: String) -> Message {
    Message("\(task) is done", "\(task) 已结束")
  }
  package static let reasonFutureDone = Message("its future has a result", "future 有了结果")
  package static let reasonGaveTurn = Message("it only gave up its turn", "只是让出了一次")
  package static let reasonGatherDone = Message("all of the gather are done", "gather 全部完成")
  package static func reasonGatherFailed(_ task: String) -> Message {
    Message("\(task) of the gather failed", "gather 里的 \(task) 失败了")
  }
  package static func reasonGatherCancelled(_ task: String) -> Message {
    Message("\(task) of the gather was cancelled", "gather 里的 \(task) 被取消了")
  }
  package static let reasonGatherFailed = Message("one of the gather failed", "gather 里有一个失败了")
  package static let reasonGroupDone = Message("its TaskGroup is done", "TaskGroup 全部结束")
  package static let reasonNextDone = Message("the next one is done", "又完成了一个")
  package static let reasonSemaphore = Message("it has a place at the semaphore", "信号量有名额了")
  package static let reasonNotified = Message("it is notified", "收到 notify")
  package static let reasonBarrier = Message("all are at the barrier", "屏障处都到齐了")
  package static let reasonWaitDone = Message("its wait() is over", "wait() 的条件满足")
  package static let reasonTimedOut = Message("its time is up", "超时")
  package static let reasonLockFree = Message("the lock is free", "锁已释放")
  package static let reasonEventSet = Message("the event is set", "Event 已 set")
  package static let reasonItem = Message("the queue has an item", "队列有数据")
  package static let reasonSlot = Message("the queue has room", "队列有空位")
  package static let reasonJoined = Message("the queue's work is done", "队列处理完毕")
  package static let reasonThreadDone = Message("the call in the thread has ended", "线程中的调用结束了")
  package static let reasonCancelled = Message("it is being cancelled", "正在被取消")
  package static let reasonWoken = Message("what it waited for happened", "等到了")

  // MARK: State of a resource

  package static let resourceLock = Message("lock", "锁")
  package static let resourceEvent = Message("event", "Event")
  package static let resourceCondition = Message("condition", "条件变量")
  package static let resourceSemaphore = Message("semaphore", "信号量")
  package static let resourceBarrier = Message("barrier", "屏障")
  package static let resourceQueue = Message("queue", "队列")
  package static let resourceTaskGroup = Message("TaskGroup", "TaskGroup")
  package static let resourceCompletions = Message("as_completed", "as_completed")
  package static func groupProgress(done: Int, of count: Int) -> Message {
    Message("\(done)/\(count) done", "完成 \(done)/\(count)")
  }

  package static let lockFree = Message("free", "空闲")
  package static let lockTaken = Message("locked", "已锁")
  package static func lockHeld(by task: String) -> Message {
    Message("held by \(task)", "由 \(task) 持有")
  }
  package static let eventSet = Message("set", "已 set")
  package static let eventClear = Message("not set", "未 set")
  package static func semaphoreTaken(by tasks: [String], free: Int) -> Message {
    Message(
      "\(free) free; taken by \(tasks.joined(separator: ", "))",
      "空 \(free) 个；占用：\(tasks.joined(separator: "、"))")
  }
  package static func semaphoreValue(_ value: Int) -> Message {
    Message("\(value) may enter", "还可进入 \(value) 个")
  }
  /// `capacity` 0 means no bound.
  package static func queueCount(_ count: Int, capacity: Int) -> Message {
    if capacity == 0 { return Message(Numbers.counted(count, "item", "items"), "\(count) 项") }
    return Message("\(count) of \(capacity) places taken", "\(capacity) 个位置占了 \(count) 个")
  }
}
