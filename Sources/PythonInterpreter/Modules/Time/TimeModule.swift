import BigInt

/// `time`, on the host's virtual clock. Dates are in UTC.
enum TimeModule {
  static func fill(_ module: ModuleObject, _ machine: Machine) throws {
    let structTime = StructSequence(
      "struct_time", module: "time",
      fields: [
        "tm_year", "tm_mon", "tm_mday", "tm_hour", "tm_min", "tm_sec", "tm_wday", "tm_yday", "tm_isdst",
      ], hidden: 2, machine)
    structTime.type.define(properties: [zoneProperty("tm_zone"), zoneProperty("tm_gmtoff")], machine)
    module.namespace.define("struct_time", .object(structTime.type), machine)
    module.namespace.define(clocks + dates(structTime), module: "time", machine)
    // In a thread it lets the others run, and returns later.
    let sleep = module.namespace[machine.names.intern("sleep")]
    sleep?.cast(.nativeFunction, to: NativeFunction.self)?.defers = true
    let facts: [(String, Value)] = [
      ("timezone", .int(0)), ("altzone", .int(0)), ("daylight", .int(0)),
      ("tzname", .object(TupleObject([.string("UTC"), .string("UTC")]))),
    ]
    for (name, value) in facts { module.namespace.define(name, value, machine) }
    for (number, name) in clockNames { module.namespace.define(name, .int(number), machine) }
    module.namespace.define(laterNames.map { ($0, later($0)) }, module: "time", machine)
  }

  /// Linux' numbers of its clocks.
  private static let clockNames = [
    (0, "CLOCK_REALTIME"), (1, "CLOCK_MONOTONIC"), (2, "CLOCK_PROCESS_CPUTIME_ID"),
    (3, "CLOCK_THREAD_CPUTIME_ID"), (4, "CLOCK_MONOTONIC_RAW"), (7, "CLOCK_BOOTTIME"), (11, "CLOCK_TAI"),
  ]

  /// What few programs ask for is written in Python and made when it is first called.
  private static func later(_ name: String) -> NativeBody {
    { machine, arguments in
      let module = try machine.importModule("_timelib")
      let function = try machine.getAttribute(.object(module), machine.names.intern(name))
      return try machine.call(
        function, arguments.positional(), keywords: arguments.keywordPairs.map { ($0, $1) })
    }
  }

  private static let laterNames = [
    "strptime", "get_clock_info", "clock_gettime", "clock_gettime_ns", "clock_getres", "clock_settime",
    "clock_settime_ns", "tzset", "pthread_getcpuclockid",
  ]

  /// An attribute that is no item: what `gmtime` and `localtime` know of the zone.
  private static func zoneProperty(_ name: String) -> PropertyEntry {
    (
      name,
      { machine, value in
        value.object?.attributes?.get(machine.names.intern(name), machine) ?? .none
      }
    )
  }

  private static func made(_ type: StructSequence, _ time: CalendarTime, zone: String, _ machine: Machine)
    -> Value
  {
    let value = type.make(items(time))
    if let object = value.object {
      let storage = machine.storage(of: object)
      storage.set(machine.names.intern("tm_zone"), .string(zone), machine)
      storage.set(machine.names.intern("tm_gmtoff"), .int(0), machine)
    }
    return value
  }

  // MARK: Clocks

  private static var clocks: [NativeEntry] {
    let seconds: [NativeEntry] = ["time", "monotonic", "perf_counter"].map { name in
      (
        name,
        { machine, arguments in
          try arguments.none(name, skippingSelf: false, machine)
          return .float(machine.host.readClock())
        }
      )
    }
    let nanoseconds: [NativeEntry] = ["time_ns", "monotonic_ns", "perf_counter_ns"].map { name in
      (
        name,
        { machine, arguments in
          try arguments.none(name, skippingSelf: false, machine)
          return .integer(BigInt((machine.host.readClock() * 1e9).rounded(.toNearestOrEven)))
        }
      )
    }
    return seconds + nanoseconds + [
      ("process_time", { _, _ in .float(0) }), ("process_time_ns", { _, _ in .int(0) }),
      ("thread_time", { _, _ in .float(0) }), ("thread_time_ns", { _, _ in .int(0) }), ("sleep", sleep),
    ]
  }

  private static func sleep(_ machine: Machine, _ arguments: Arguments) throws -> Value {
    let value = try arguments.only("sleep", machine)
    guard
      value.bigInteger != nil || value.floatingPoint != nil
        || machine.specialMethod(value, .dunderIndex) != nil
    else {
      throw machine.typeError("'\(machine.typeName(value))' object cannot be interpreted as an integer")
    }
    let seconds = try machine.realNumber(value)
    if seconds.isNaN { throw machine.valueError("Invalid value NaN (not a number)") }
    if seconds < 0 { throw machine.valueError("sleep length must be non-negative") }
    if seconds > 1e10 { throw machine.overflowError("timestamp out of range for platform time_t") }
    if let block = machine.blockingCall { return try block(machine, seconds) }
    machine.host.block(seconds: seconds, machine: machine)
    return .none
  }

  // MARK: Dates

  private static func dates(_ type: StructSequence) -> [NativeEntry] {
    [
      ("gmtime", { made(type, try moment($0, $1, "gmtime"), zone: "GMT", $0) }),
      ("localtime", { made(type, try moment($0, $1, "localtime"), zone: "UTC", $0) }),
      ("ctime", { .string(dateText(try moment($0, $1, "ctime"))) }),
      ("asctime", { .string(dateText(try fields($0, $1, at: 0, "asctime"))) }),
      ("strftime", strftime), ("mktime", mktime),
    ]
  }

  /// The time named by an argument in seconds, now when there is none.
  private static func moment(_ machine: Machine, _ arguments: Arguments, _ function: String) throws
    -> CalendarTime
  {
    try arguments.expect(function, 0...1, machine)
    let given = arguments.at(0).flatMap { $0.isNone ? nil : $0 }
    if let given, given.floatingPoint == nil, machine.specialMethod(given, .dunderFloat) == nil {
      _ = try machine.index(given)
    }
    return try moment(given.map { try machine.realNumber($0) } ?? machine.host.readClock(), machine)
  }

  private static func moment(_ seconds: Double, _ machine: Machine) throws -> CalendarTime {
    if seconds.isNaN { throw machine.valueError("Invalid value NaN (not a number)") }
    guard seconds.magnitude < 6e16 else {
      throw machine.overflowError("timestamp out of range for platform time_t")
    }
    return CalendarTime(secondsSince1970: Int(seconds.rounded(.down)))
  }

  private static func items(_ time: CalendarTime) -> ContiguousArray<Value> {
    let numbers = [
      time.year, time.month, time.day, time.hour, time.minute, time.second, time.weekday, time.dayOfYear, 0,
    ]
    return ContiguousArray(numbers.map { .int($0) })
  }

  /// The time given as a tuple of nine, now when there is none.
  private static func fields(_ machine: Machine, _ arguments: Arguments, at index: Int, _ function: String)
    throws
    -> CalendarTime
  {
    guard let value = arguments.at(index) else { return try moment(machine.host.readClock(), machine) }
    guard let tuple = value.cast(.tuple, to: TupleObject.self) else {
      throw machine.typeError("Tuple or struct_time argument required")
    }
    let n = tuple.elements.compactMap(\.smallInteger)
    guard n.count == 9 else { throw machine.typeError("\(function)(): illegal time tuple argument") }
    try check(n, machine)
    return CalendarTime(
      year: n[0], month: n[1] == 0 ? 1 : n[1], day: n[2] == 0 ? 1 : n[2], hour: n[3], minute: n[4],
      second: n[5],
      weekday: n[6] % 7, dayOfYear: n[7] == 0 ? 1 : n[7])
  }

  /// Source of the limits and their order: CPython `checktm`.
  private static func check(_ n: [Int], _ machine: Machine) throws {
    let limits: [(index: Int, range: ClosedRange<Int>, name: String)] = [
      (1, 0...12, "month"), (2, 0...31, "day of month"), (3, 0...23, "hour"), (4, 0...59, "minute"),
      (5, 0...61, "seconds"), (7, 0...366, "day of year"),
    ]
    guard (-2_147_481_748...2_147_485_547).contains(n[0]) else {
      throw machine.overflowError("year out of range")
    }
    for limit in limits where !limit.range.contains(n[limit.index]) {
      throw machine.valueError("\(limit.name) out of range")
    }
    if n[6] < 0 { throw machine.valueError("day of week out of range") }
  }

  private static func dateText(_ time: CalendarTime) -> String { time.formatted("%a %b %e %H:%M:%S %Y") }

  private static func strftime(_ machine: Machine, _ arguments: Arguments) throws -> Value {
    try arguments.expect("strftime", 1...2, machine)
    guard let format = arguments[0].str else {
      throw machine.typeError("strftime() argument 1 must be str, not \(machine.typeName(arguments[0]))")
    }
    return .string(try fields(machine, arguments, at: 1, "strftime").formatted(format.text))
  }

  private static func mktime(_ machine: Machine, _ arguments: Arguments) throws -> Value {
    try arguments.expect("mktime", 1...1, machine)
    return .float(Double(try fields(machine, arguments, at: 0, "mktime").secondsSince1970))
  }
}
