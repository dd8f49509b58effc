import EventLoop
import Testing
import TraceModel

@testable import EventLoop

@Suite struct TimerTests {
  @Test func timersOfOneMomentFireInTheOrderTheyWereMade() throws {
    let world = World()
    _ = try world.loop.callLater(2, world.saying("later"))
    _ = try world.loop.callAt(0.1 + 0.2, world.saying("first"))
    _ = try world.loop.callAt(0.3, world.saying("second"))
    _ = try world.loop.callAt(0.3, world.saying("third"))
    #expect(try world.run() == .deadlock)
    #expect(world.said == ["first", "second", "third", "later"])
    #expect(world.loop.time == 2)
  }

  @Test func aTimerForThePastFiresInTheNextRound() throws {
    let world = World()
    _ = try world.loop.callLater(-5, world.saying("past"))
    _ = try world.loop.callSoon(world.saying("soon"))
    #expect(try world.run() == .deadlock)
    #expect(world.lines == ["1 0.000 callback soon", "1 0.000 callback past"])
  }

  @Test func aTimerSetInACallbackFiresInALaterRound() throws {
    let world = World()
    let setter = NativeCallback("setter") { _ in _ = try? world.loop.callLater(0, world.saying("set")) }
    _ = try world.loop.callSoon(.native(setter, nil))
    #expect(try world.run() == .deadlock)
    #expect(world.lines == ["1 0.000 callback setter", "2 0.000 callback set"])
  }

  @Test func dueTimersComeAfterWhatIsReadyAlready() throws {
    let world = World()
    let blocker = NativeCallback("blocker") { _ in
      world.context.blockClock(for: 3)
      _ = try? world.loop.callSoon(world.saying("soon"))
    }
    _ = try world.loop.callLater(1, world.saying("timer"))
    _ = try world.loop.callSoon(.native(blocker, nil))
    #expect(try world.run() == .deadlock)
    #expect(world.said == ["soon", "timer"])
    #expect(world.lines.last == "2 3.000 callback timer")
  }

  @Test func aCancelledHandleIsSkipped() throws {
    let world = World()
    let handle = try world.loop.callSoon(world.saying("cancelled"))
    let timer = try world.loop.callLater(1, world.saying("cancelled"))
    world.loop.cancel(handle)
    world.loop.cancel(handle)
    world.loop.cancel(timer)
    _ = try world.loop.callSoon(world.saying("kept"))
    #expect(try world.run() == .deadlock)
    #expect(world.said == ["kept"])
    #expect(handle.isCancelled && timer.isCancelled && !timer.isScheduled)
    #expect(world.loop.time == 0, "the clock doesn't jump to a cancelled timer")
  }

  @Test func aHandleCanBeCancelledByAnEarlierOneOfItsRound() throws {
    let world = World()
    var victim: Handle?
    let killer = NativeCallback("killer") { _ in if let victim { world.loop.cancel(victim) } }
    _ = try world.loop.callSoon(.native(killer, nil))
    victim = try world.loop.callSoon(world.saying("victim"))
    #expect(try world.run() == .deadlock)
    #expect(world.lines == ["1 0.000 callback killer"])
  }

  @Test func manyCancelledTimersAreDiscarded() throws {
    let world = World()
    _ = try world.loop.callLater(1, world.saying("kept"))
    for second in 2...200 {
      world.loop.cancel(try world.loop.callLater(Double(second), world.saying("no")))
    }
    #expect(world.loop.timerCount == 200)
    world.loop.stop()
    try world.run()
    #expect(world.loop.timerCount == 1)
    #expect(try world.run() == .deadlock)
    #expect(world.said == ["kept"])
    #expect(world.loop.time == 1)
  }

  @Test func aTimerThatIsNotANumberFiresAtOnce() throws {
    let world = World()
    _ = try world.loop.callAt(.nan, world.saying("nan"))
    #expect(try world.run() == .deadlock)
    #expect(world.said == ["nan"])
    #expect(world.loop.time == 0)
  }

  @Test("Many timers that are due at once come in the order of one by one", arguments: 0..<6)
  func manyAtOnce(spread: Int) {
    var state: UInt64 = 7 + UInt64(spread)
    func random(_ limit: UInt64) -> Double {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Double((state >> 33) % limit)
    }
    var (together, alone) = (TimerQueue(), TimerQueue())
    for number in 0..<3_000 {
      let moments: [Double] = [1, random(4), random(3_000) / 100, random(40) * 4e-10, 25 + random(9), .nan]
      let deadline = number.isMultiple(of: 97) ? .nan : moments[spread]
      let pair = (0..<2).map { _ in
        TimerHandle(
          id: HandleID(UInt32(number)), callback: .native(NativeCallback("t") { _ in }, nil),
          deadline: deadline)
      }
      together.insert(pair[0])
      alone.insert(pair[1])
    }
    for end in [1e-9, 0.5, 1 + 1e-9, 26, 40] {
      var (fired, expected): ([HandleID], [HandleID]) = ([], [])
      together.removeDue(before: end) { fired.append($0.id) }
      while let first = alone.first, !(first.deadline >= end) {
        alone.removeFirst()
        expected.append(first.id)
      }
      #expect(fired == expected)
      #expect(together.count == alone.count)
    }
  }

  @Test(arguments: [
    (0.1 + 0.2, 0.3), (1.0000000004, 1), (1.0000000006, 1.000000001), (2.5e-9, 3e-9), (0.5e-9, 1e-9),
    (1e300, 1e300), (-0.1, -0.1), (123456.7890123456, 123456.789012346),
    (17592.123456789501, 17592.123456790),
    (3_000_000.0000000005, 3_000_000.0), (.infinity, .infinity),
  ])
  func roundsAsPythonDoes(seconds: Double, rounded: Double) {
    #expect(TimerQueue.roundedToNanosecond(seconds) == rounded)
  }
}

@Suite struct ScheduleLogTests {
  @Test(
    arguments: [
      (0, "0.000"), (1, "1.000"), (0.1 + 0.2, "0.300"), (1.0005, "1.000"), (2.0015, "2.002"),
      (0.0005, "0.001"), (1e21, "1000000000000000000000.000"), (.infinity, "inf"),
    ] as [(Double, String)])
  func timesHaveThreeDecimals(seconds: Double, text: String) {
    #expect(ScheduleLog.threeDecimals(seconds) == text)
  }
}
