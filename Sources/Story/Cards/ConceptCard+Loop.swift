/// Cards about the loop and its queue.
extension ConceptCard {
  static let eventLoop = ConceptCard(
    .eventLoop, Message("Event loop", "事件循环"),
    picture: [
      "while True:",
      "    wait until something is ready",
      "    for handle in what_is_ready_now:",
      "        handle.run()",
    ],
    scenario: "workers",
    [
      Message(
        "The event loop decides who runs next. All tasks share its one thread, so only one of them runs at a time.",
        "事件循环决定下一个轮到谁。所有任务共用它的一个线程，同一时刻只有一个在运行。"),
      Message(
        "It never interrupts a task. It gets control back only when the task reaches an await that has to wait, or ends.",
        "它从不打断任务：任务只有走到必须等待的 await，或者运行结束，控制权才回到事件循环手里。"),
      Message(
        "When nothing is ready, it sleeps until the first timer is due or input arrives.",
        "没有就绪的任务时，它就睡到最早的定时器到期，或有 I/O 到来。"),
      Message(
        "asyncio.run(main()) makes a loop, runs main() in it to its end, and closes it.",
        "asyncio.run(main()) 新建一个事件循环，把 main() 运行到底，再把循环关闭。"),
    ])

  static let tick = ConceptCard(
    .tick, Message("Tick", "一轮"),
    picture: [
      "time-out -> poll -> due timers -> run",
      "    ^                              |",
      "    +------------------------------+",
    ],
    scenario: "workers",
    [
      Message(
        "A tick is one round of the event loop, always in the same four phases.",
        "事件循环转一圈叫一轮（tick），每轮都是同样的四个阶段。"),
      Message(
        "It works out how long it may wait, waits for input and output that long, moves due timers to the ready queue, and runs what is ready.",
        "先算出最多能等多久，再等 I/O，然后把到期的定时器移进就绪队列，最后逐个运行就绪的回调。"),
      Message(
        "How many run is fixed when the last phase begins: what becomes ready meanwhile waits for the next tick.",
        "最后一个阶段开始时，要运行多少个就已经定了；运行中新就绪的，留到下一轮。"),
      Message(
        "So even tasks that make each other ready for ever cannot keep the loop from looking at its timers.",
        "所以哪怕任务们不停地互相唤醒，事件循环也总有机会去看定时器和 I/O。"),
    ])

  static let ready = ConceptCard(
    .ready, Message("Ready", "就绪"),
    picture: ["next <- [ main | worker_1 | ... ] <- joins"],
    scenario: "workers",
    [
      Message(
        "Ready means: could run now, and waits only for its turn.",
        "就绪的意思是：随时可以运行，只差轮到它。"),
      Message(
        "The ready queue is first in, first out. asyncio knows no priorities, and who has waited longest goes first.",
        "就绪队列先进先出。asyncio 没有优先级，谁排得早谁先运行。"),
      Message(
        "A task joins at the end when it is made, when what it awaited is done, or when it gave up its turn with sleep(0).",
        "任务在三种时候排到队尾：刚创建时；它 await 的东西完成时；用 sleep(0) 让出控制权时。"),
      Message(
        "The queue holds handles, not tasks: plain callbacks stand in the same line.",
        "队列里排的其实是句柄（handle），普通回调也和任务排在同一队。"),
    ])

  static let handle = ConceptCard(
    .handle, Message("Handle", "句柄（handle）"),
    picture: ["handle = loop.call_soon(print, \"hi\")", "handle.cancel()"],
    scenario: "done_callback",
    [
      Message(
        "A handle is one function call that the loop has promised to make: a function and its arguments.",
        "句柄（handle）是事件循环答应要做的一次调用：一个函数，加上它的参数。"),
      Message(
        "loop.call_soon() puts one at the end of the ready queue; call_later() and call_at() make one with a deadline, a timer.",
        "loop.call_soon() 把它放到就绪队列末尾；call_later() 和 call_at() 给它一个到期时刻，那就是定时器。"),
      Message(
        "Running one handle is one turn. To run a task is a handle too: the one that makes its next step.",
        "运行一个句柄就是一次调度。运行任务也靠句柄：它负责让任务走下一步。"),
      Message(
        "A cancelled handle stays where it is, and is skipped when its turn comes.",
        "被取消的句柄仍排在原处，轮到它时直接跳过。"),
    ])

  static let callback = ConceptCard(
    .callback, Message("Callback", "回调"),
    picture: ["task.add_done_callback(show)"],
    scenario: "done_callback",
    [
      Message(
        "A callback is a plain function that is called when something has happened.",
        "回调是一个普通函数：某件事发生之后，由别人来调用它。"),
      Message(
        "add_done_callback() asks a task or future to call one when it is done; the function gets the task as its argument.",
        "add_done_callback() 请任务或 future 在完成时调用它，参数就是那个任务本身。"),
      Message(
        "It is not called at once: the call is put into the ready queue like everything else.",
        "它不会立刻被调用，而是同样排进就绪队列。"),
      Message(
        "await is built on this. A task that awaits a future leaves a callback there that wakes it.",
        "await 也建立在回调之上：任务 await 一个 future，就是在那里留下一个唤醒自己的回调。"),
    ])
}
