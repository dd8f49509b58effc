/// The titles of the panels, what stands beside a title, and what stands in an empty panel.
extension Message {

  // MARK: Titles

  package static let panelSource = Message("Source", "源码")
  package static let panelRunning = Message("Running", "运行中")
  package static let panelReady = Message("Ready", "就绪")
  package static let panelWaiting = Message("Waiting", "等待")
  package static let panelTimers = Message("Timers", "定时器")
  package static let panelDone = Message("Done", "已结束")
  package static let panelTasks = Message("Tasks", "任务")
  package static let panelCoroutines = Message("Coroutines", "协程")
  package static let panelResources = Message("Locks and queues", "锁与队列")
  package static let panelOutput = Message("Output", "输出")
  package static let panelStory = Message("Story", "解说")
  package static let panelTimeline = Message("Timeline", "时间线")
  package static let panelCallChain = Message("Call chain", "调用链")
  package static let panelTick = Message("Tick", "本轮")
  package static let panelHelp = Message("Help", "帮助")
  package static let panelWarnings = Message("Warnings", "警告")
  package static let panelDetails = Message("Details", "详情")
  package static let panelBreakpoints = Message("Breakpoints", "断点")
  package static let panelOptions = Message("Options", "选项")

  // MARK: Beside a title

  package static let hintReady = Message("the top one runs next", "最上面的下一个运行")
  package static let hintWaiting = Message("suspended, and for what", "挂起的任务在等什么")
  package static let hintTimers = Message("the earliest on top", "最早到期的在最上面")
  /// More rows than the panel can show.
  package static func hintMore(count: Int) -> Message {
    Message("\(count) more", "还有 \(count) 项")
  }
  /// Which of how many rows is selected, both from 1.
  package static func hintSelected(row: Int, of count: Int) -> Message {
    Message("\(row) of \(count)", "第 \(row) 项，共 \(count) 项")
  }

  // MARK: Empty panels

  package static let emptySource = Message("no source to show", "没有可显示的源码")
  package static let emptyReady = Message("nothing is ready", "没有就绪的任务")
  package static let emptyWaiting = Message("no task waits", "没有任务在等待")
  package static let emptyTimers = Message("no timer is set", "没有定时器")
  package static let emptyDone = Message("no task has ended yet", "还没有任务结束")
  package static let emptyTasks = Message("no task yet", "还没有任务")
  package static let emptyCoroutines = Message("no coroutine yet", "还没有协程")
  package static let emptyResources = Message("no lock, no queue", "没有锁，也没有队列")
  package static let emptyOutput = Message("nothing printed yet", "还没有输出")
  package static let silentStory = Message(
    "There is nothing to tell about the latest steps.", "最近的几步没有什么可解说的。")
  package static let emptyStory = Message("The story begins with the first step.", "走出第一步，解说就开始。")
  package static let emptyTimeline = Message("no task has run yet", "还没有任务运行过")
  package static let emptyCallChain = Message("no frame to show", "没有可显示的栈帧")
  package static let emptyVariables = Message("no local variable yet", "还没有局部变量")
  package static let emptyWarnings = Message("no warning", "没有警告")
  package static let emptyBreakpoints = Message("no breakpoint is set", "还没有断点")
}
