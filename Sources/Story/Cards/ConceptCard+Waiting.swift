/// Cards about waiting and time.
extension ConceptCard {
  static let waiting = ConceptCard(
    .waiting, Message("Waiting", "等待"),
    scenario: "workers",
    [
      Message(
        "A waiting task is suspended at an await, and costs no computing time at all.",
        "等待中的任务挂起在某个 await 处，完全不占用 CPU。"),
      Message(
        "The loop does not look at it again and again. What it waits for makes it ready.",
        "事件循环不会反复来问它好了没有；是它等的那个东西把它变为就绪。"),
      Message(
        "It may wait for a sleep, another task, a future, a lock, a queue or the network. Behind each stands a future.",
        "它等的可以是一次 sleep、另一个任务、future、锁、队列或网络，背后都是一个 future。"),
      Message(
        "Ready is not running: when the wait is over, the task still has to queue for its turn.",
        "等到了也不是马上运行：先变为就绪，再排队等着轮到自己。"),
    ])

  static let timer = ConceptCard(
    .timer, Message("Timer", "定时器"),
    picture: ["loop.call_later(2, wake, future)"],
    scenario: "crawler",
    [
      Message(
        "A timer is a handle with a deadline: a call to make at a certain time.",
        "定时器是带到期时刻的句柄：到了某个时间才做的调用。"),
      Message(
        "The loop keeps its timers in a heap, the earliest on top, and never sleeps past that one.",
        "事件循环用一个堆保存定时器，最早的在堆顶，睡觉绝不会睡过它。"),
      Message(
        "When it is due, it moves to the end of the ready queue; it does not jump the queue.",
        "到期之后，它移到就绪队列的末尾，不会插队。"),
      Message(
        "So sleep(1) means at least one second. If the loop is busy, it takes longer.",
        "所以 sleep(1) 的意思是至少一秒；事件循环忙不过来时，会更久。"),
    ])

  static let virtualClock = ConceptCard(
    .virtualClock, Message("Virtual clock", "虚拟时钟"),
    scenario: "crawler",
    [
      Message(
        "coroviz does not really sleep. Its clock starts at 0 and is moved by hand.",
        "coroviz 并不真的睡觉。它的时钟从 0 开始，由它自己拨动。"),
      Message(
        "Computing takes no time. When nothing is ready, the clock jumps to the first timer.",
        "计算不花时间。没有就绪的任务时，时钟直接跳到最早的定时器。"),
      Message(
        "time.time(), time.monotonic() and loop.time() all read this one clock.",
        "time.time()、time.monotonic() 和 loop.time() 读的都是这个时钟。"),
      Message(
        "That makes every run the same to the last digit, and an hour passes at once.",
        "因此每次运行都分毫不差，一小时也能一下子过去。"),
    ])

  static let blocking = ConceptCard(
    .blocking, Message("Blocking", "阻塞"),
    picture: ["time.sleep(3)            # stops everybody", "await asyncio.sleep(3)   # stops only me"],
    scenario: "crawler_sequential",
    [
      Message(
        "A call blocks when it keeps the thread and does nothing but wait.",
        "一个调用霸着线程，却只是干等，这就叫阻塞。"),
      Message(
        "The loop has only this one thread. While it is blocked no task runs, no timer fires, no input is read.",
        "事件循环只有这一个线程：它被阻塞时，任务不运行，定时器不触发，I/O 也没人读。"),
      Message(
        "time.sleep() and ordinary network calls block. async def around them does not change that.",
        "time.sleep() 和普通的网络请求都会阻塞，外面包一层 async def 也没有用。"),
      Message(
        "Use what can be awaited, such as asyncio.sleep(), or hand the call to a thread with asyncio.to_thread().",
        "应该换成能 await 的写法，比如 asyncio.sleep()；或用 asyncio.to_thread() 交给别的线程。"),
    ])

  static let lock = ConceptCard(
    .lock, Message("Lock", "锁"),
    picture: ["async with lock:", "    ...   # only one task at a time"],
    scenario: "lock",
    [
      Message(
        "A lock lets one task at a time into a piece of code; the others wait in line.",
        "锁保证一段代码同一时刻只有一个任务在里面，其他任务排队等候。"),
      Message(
        "Tasks change over only at an await, so without an await in that piece no lock is needed.",
        "任务只在 await 处切换，所以这段代码里没有 await，就不需要锁。"),
      Message(
        "With an await in it, the value you read before may be out of date after it. Then you need one.",
        "中间有 await 时，之前读到的值之后可能已经过时，这时才需要锁。"),
      Message(
        "It is fair: whoever waits longest gets it next.",
        "它是公平的：等得最久的先拿到。"),
    ])

  static let queue = ConceptCard(
    .queue, Message("Queue", "队列"),
    picture: ["producer -> [ 1 | 2 | 3 ] -> consumer"],
    scenario: "work_queue",
    [
      Message(
        "A queue hands items from those who make them to those who use them.",
        "队列把数据从生产者手里传到消费者手里。"),
      Message(
        "await get() on an empty asyncio.Queue suspends the task until an item comes.",
        "asyncio.Queue 为空时，await get() 会让任务挂起，直到有数据进来。"),
      Message(
        "await put() on a full one suspends it until there is room: fast producers are slowed down.",
        "队列满时，await put() 会让任务挂起，直到有空位：跑得太快的生产者就慢了下来。"),
      Message(
        "queue.Queue is for threads: in a coroutine its get() would block the whole loop.",
        "queue.Queue 是给线程用的：在协程里调用它的 get()，会阻塞整个事件循环。"),
    ])

  static let deadlock = ConceptCard(
    .deadlock, Message("Deadlock", "死锁"),
    picture: ["A holds left,  wants right", "B holds right, wants left"],
    scenario: "deadlock",
    [
      Message(
        "A deadlock: every task waits for something that only another waiting task could bring about.",
        "死锁：每个任务都在等，而它等的事只有另一个同样在等的任务才能办到。"),
      Message(
        "Nothing is ready, no timer is set, so nothing will ever happen again. Python would hang without a word.",
        "没有就绪的任务，也没有定时器，于是什么都不会再发生。真正的 Python 会一声不响地卡住。"),
      Message(
        "coroviz notices, names the tasks and the circle, and ends the program with status 86.",
        "coroviz 会发现它，指出是哪些任务、怎样互相等待，并以退出码 86 结束程序。"),
      Message(
        "Taking locks always in the same order prevents the classic kind.",
        "所有任务都按同样的顺序取锁，就能避免最经典的那种死锁。"),
    ])
}
