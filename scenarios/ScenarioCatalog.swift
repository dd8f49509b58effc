/// The built-in scenarios, in the order in which a course would take them.
package enum ScenarioCatalog {
  /// Scenarios that belong together, under a heading.
  package struct Group: Sendable {
    package let title: String
    package let titleChinese: String
    package let scenarios: [Scenario]
  }

  /// All groups, first to last.
  package static let groups = [
    Group(
      title: "Start here", titleChinese: "从这里开始",
      scenarios: [
        Scenario(name: "workers", bytes: PackageResources.workers_py)
      ]),
    Group(
      title: "Generators", titleChinese: "生成器",
      scenarios: [
        Scenario(name: "generator_steps", bytes: PackageResources.generator_steps_py),
        Scenario(name: "generator_pipeline", bytes: PackageResources.generator_pipeline_py),
        Scenario(name: "interleaving", bytes: PackageResources.interleaving_py),
        Scenario(name: "producer_consumer", bytes: PackageResources.producer_consumer_py),
        Scenario(name: "yield_from", bytes: PackageResources.yield_from_py),
        Scenario(name: "work_queue", bytes: PackageResources.work_queue_py),
        Scenario(name: "work_queue_generators", bytes: PackageResources.work_queue_generators_py),
        Scenario(name: "two_lists", bytes: PackageResources.two_lists_py),
      ]),
    Group(
      title: "First coroutines", titleChinese: "初识协程",
      scenarios: [
        Scenario(name: "coroutine_object", bytes: PackageResources.coroutine_object_py),
        Scenario(name: "await_chain", bytes: PackageResources.await_chain_py),
        Scenario(name: "call_soon", bytes: PackageResources.call_soon_py),
      ]),
    Group(
      title: "Tasks", titleChinese: "任务",
      scenarios: [
        Scenario(name: "task_states", bytes: PackageResources.task_states_py),
        Scenario(name: "done_callback", bytes: PackageResources.done_callback_py),
        Scenario(name: "ping_pong", bytes: PackageResources.ping_pong_py),
      ]),
    Group(
      title: "Waiting", titleChinese: "等待",
      scenarios: [
        Scenario(name: "crawler_sequential", bytes: PackageResources.crawler_sequential_py),
        Scenario(name: "crawler_tasks", bytes: PackageResources.crawler_tasks_py),
        Scenario(name: "crawler", bytes: PackageResources.crawler_py),
        Scenario(name: "wait_five", bytes: PackageResources.wait_five_py),
        Scenario(name: "first_wins", bytes: PackageResources.first_wins_py),
        Scenario(name: "as_they_finish", bytes: PackageResources.as_they_finish_py),
      ]),
    Group(
      title: "Cancelling", titleChinese: "取消",
      scenarios: [
        Scenario(name: "cancellation", bytes: PackageResources.cancellation_py),
        Scenario(name: "timeouts", bytes: PackageResources.timeouts_py),
        Scenario(name: "shield", bytes: PackageResources.shield_py),
        Scenario(name: "task_group", bytes: PackageResources.task_group_py),
      ]),
    Group(
      title: "Synchronising", titleChinese: "同步",
      scenarios: [
        Scenario(name: "lock", bytes: PackageResources.lock_py),
        Scenario(name: "event", bytes: PackageResources.event_py),
        Scenario(name: "semaphore", bytes: PackageResources.semaphore_py),
        Scenario(name: "barrier", bytes: PackageResources.barrier_py),
        Scenario(name: "job_queue", bytes: PackageResources.job_queue_py),
      ]),
    Group(
      title: "Patterns", titleChinese: "常用模式",
      scenarios: [
        Scenario(name: "restaurant", bytes: PackageResources.restaurant_py),
        Scenario(name: "async_generator", bytes: PackageResources.async_generator_py),
        Scenario(name: "retry", bytes: PackageResources.retry_py),
      ]),
    Group(
      title: "Pitfalls", titleChinese: "常见陷阱",
      scenarios: [
        Scenario(name: "blocking_sleep", bytes: PackageResources.blocking_sleep_py),
        Scenario(name: "forgotten_await", bytes: PackageResources.forgotten_await_py),
        Scenario(name: "lost_exception", bytes: PackageResources.lost_exception_py),
        Scenario(name: "swallowed_cancel", bytes: PackageResources.swallowed_cancel_py),
        Scenario(name: "deadlock", bytes: PackageResources.deadlock_py),
      ]),
  ]

  /// All scenarios, in the order of the course.
  package static var scenarios: [Scenario] { groups.flatMap(\.scenarios) }

  /// The scenario of that name; `.py` at the end and `-` for `_` do no harm.
  package static func scenario(named name: String) -> Scenario? {
    let wanted = normalized(name)
    return scenarios.first { $0.name == wanted }
  }

  /// The name a person most likely meant: the nearest one, if it is near enough to be worth offering.
  package static func suggestion(for name: String) -> String? {
    let wanted = normalized(name)
    let longestMistake = max(1, wanted.count / 3)
    let candidates = scenarios.map { (name: $0.name, distance: editDistance(wanted, $0.name)) }
    if let near = candidates.min(by: { $0.distance < $1.distance }), near.distance <= longestMistake {
      return near.name
    }
    guard wanted.count >= 3 else { return nil }
    let longer = scenarios.map(\.name).filter { $0.hasPrefix(wanted) }
    return longer.min { $0.count < $1.count }
  }

  private static func normalized(_ name: String) -> String {
    let stem = name.hasSuffix(".py") ? String(name.dropLast(3)) : name
    return String(stem.lowercased().map { $0 == "-" ? "_" : $0 })
  }
}
