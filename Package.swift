// swift-tools-version: 6.2
import PackageDescription

/// The engine's objects are owned by one machine on one thread. In release builds it therefore does without two
/// things that Swift does for programs with threads: dynamic exclusivity checks, and atomic reference counts, which
/// alone make a turn of the loop take twice as long.
let machineSettings: [SwiftSetting] = [
  .unsafeFlags(
    ["-enforce-exclusivity=unchecked", "-Xfrontend", "-assume-single-threaded"],
    .when(configuration: .release))
]

/// The tests draw some hundred thousand screens. What draws them is optimized in debug builds too, with its assertions:
/// that halves the time of `make test`.
let drawingSettings: [SwiftSetting] = [
  .unsafeFlags(["-O", "-assert-config", "Debug"], .when(configuration: .debug))
]

/// In the order of the alphabet; their order as a course is ScenarioCatalog's.
let scenarios = [
  "as_they_finish",
  "async_generator",
  "await_chain",
  "barrier",
  "blocking_sleep",
  "call_soon",
  "cancellation",
  "coroutine_object",
  "crawler",
  "crawler_sequential",
  "crawler_tasks",
  "deadlock",
  "done_callback",
  "event",
  "first_wins",
  "forgotten_await",
  "generator_pipeline",
  "generator_steps",
  "interleaving",
  "job_queue",
  "lock",
  "lost_exception",
  "ping_pong",
  "producer_consumer",
  "restaurant",
  "retry",
  "semaphore",
  "shield",
  "swallowed_cancel",
  "task_group",
  "task_states",
  "timeouts",
  "two_lists",
  "wait_five",
  "work_queue",
  "work_queue_generators",
  "workers",
  "yield_from",
].map { Resource.embedInCode("\($0).py") }

let package = Package(
  name: "coroviz",
  platforms: [.macOS(.v15)],
  products: [
    .executable(name: "coroviz", targets: ["coroviz"])
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0"),
    .package(url: "https://github.com/apple/swift-collections", from: "1.6.0"),
    .package(url: "https://github.com/attaswift/BigInt", from: "6.0.0"),
  ],
  targets: [
    // Vocabulary
    .target(name: "TraceModel", swiftSettings: machineSettings),

    // Engine
    .target(
      name: "EventLoop",
      dependencies: [
        "TraceModel",
        .product(name: "DequeModule", package: "swift-collections"),
        .product(name: "HeapModule", package: "swift-collections"),
      ],
      swiftSettings: machineSettings
    ),
    .target(
      name: "PythonInterpreter",
      dependencies: ["TraceModel", .product(name: "BigInt", package: "BigInt")],
      swiftSettings: machineSettings
    ),
    .target(
      name: "AsyncioRuntime",
      dependencies: ["TraceModel", "EventLoop", "PythonInterpreter"],
      swiftSettings: machineSettings
    ),

    // State
    .target(name: "Timeline", dependencies: ["TraceModel"], swiftSettings: drawingSettings),
    .target(name: "Recording", dependencies: ["TraceModel", "Timeline"]),

    // View
    .target(name: "Story", dependencies: ["TraceModel", "Timeline"]),
    .target(name: "Canvas", swiftSettings: drawingSettings),
    .target(name: "Quiz", dependencies: ["TraceModel", "Timeline", "Story", "Canvas"]),
    .target(
      name: "Viewer",
      dependencies: ["TraceModel", "Timeline", "Recording", "Story", "Quiz", "Canvas"],
      swiftSettings: drawingSettings),

    // Edges
    .systemLibrary(
      name: "CNcurses",
      providers: [.apt(["libncurses-dev"]), .brew(["ncurses"])]
    ),
    .target(name: "CTerminalGuard"),
    .target(name: "NcursesTerminal", dependencies: ["Canvas", "CNcurses", "CTerminalGuard"]),
    .target(
      name: "Exporters",
      dependencies: ["TraceModel", "Timeline", "Recording", "Story", "Canvas", "Viewer"],
      resources: [.embedInCode("HTML/Page/page.css"), .embedInCode("HTML/Page/page.js")],
      swiftSettings: drawingSettings),

    // Tool
    .target(name: "Scenarios", path: "scenarios", resources: scenarios),
    .target(
      name: "CorovizCommands",
      dependencies: [
        "TraceModel", "EventLoop", "PythonInterpreter", "AsyncioRuntime", "Timeline", "Recording", "Story",
        "Quiz", "Canvas", "Viewer", "NcursesTerminal", "Exporters", "Scenarios",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]
    ),
    .executableTarget(name: "coroviz", dependencies: ["CorovizCommands"]),

    // Tests
    .target(name: "CPseudoTerminal", path: "Tests/CPseudoTerminal"),
    .target(
      name: "TestSupport", dependencies: ["TraceModel", "Canvas", "CPseudoTerminal"],
      path: "Tests/TestSupport", swiftSettings: drawingSettings),
    .testTarget(name: "TestSupportTests", dependencies: ["TestSupport", "Canvas"]),
    .testTarget(name: "TraceModelTests", dependencies: ["TraceModel", "TestSupport"]),
    .testTarget(name: "EventLoopTests", dependencies: ["EventLoop", "TraceModel", "TestSupport"]),
    .testTarget(
      name: "PythonInterpreterTests",
      dependencies: [
        "PythonInterpreter", "TraceModel", "TestSupport", .product(name: "BigInt", package: "BigInt"),
      ],
      exclude: ["oracle", "Syntax/Cases", "Types/Cases"]),
    .testTarget(
      name: "AsyncioRuntimeTests",
      dependencies: ["AsyncioRuntime", "EventLoop", "PythonInterpreter", "TraceModel", "TestSupport"]),
    .testTarget(name: "TimelineTests", dependencies: ["Timeline", "TraceModel", "TestSupport"]),
    .testTarget(
      name: "RecordingTests",
      dependencies: ["Recording", "AsyncioRuntime", "Timeline", "TraceModel", "TestSupport"],
      exclude: ["Golden"]),
    .testTarget(
      name: "QuizTests",
      dependencies: [
        "Quiz", "Timeline", "Story", "TraceModel", "Canvas", "AsyncioRuntime", "Scenarios", "TestSupport",
      ],
      exclude: ["Snapshots"]),
    .testTarget(
      name: "StoryTests", dependencies: ["Story", "Timeline", "TraceModel", "TestSupport"],
      exclude: ["Snapshots"]),
    .testTarget(
      name: "CanvasTests", dependencies: ["Canvas", "TestSupport"], exclude: ["Snapshots"]),
    .testTarget(
      name: "ViewerTests",
      dependencies: [
        "Viewer", "Canvas", "Timeline", "Recording", "Story", "Quiz", "TraceModel", "TestSupport",
      ],
      exclude: ["Snapshots"]),
    .executableTarget(
      name: "TerminalDemo", dependencies: ["NcursesTerminal", "Canvas"], path: "Tests/TerminalDemo"),
    .testTarget(
      name: "NcursesTerminalTests",
      dependencies: ["NcursesTerminal", "Canvas", "TestSupport", "TerminalDemo"]),
    .testTarget(
      name: "ExportersTests",
      dependencies: [
        "AsyncioRuntime", "Exporters", "Recording", "Scenarios", "Story", "Timeline", "TraceModel", "Viewer",
        "Canvas", "TestSupport",
      ], exclude: ["Snapshots"]),
    .testTarget(
      name: "CommandTests",
      dependencies: [
        "CorovizCommands", "AsyncioRuntime", "Exporters", "PythonInterpreter", "Recording", "Story",
        "Timeline",
        "TraceModel",
        "Viewer",
        "TestSupport", "Canvas",
      ],
      exclude: ["Snapshots"]),
    .testTarget(
      name: "TellingTests",
      dependencies: [
        "AsyncioRuntime", "Story", "Timeline", "TraceModel", "Recording", "Viewer", "Canvas", "TestSupport",
      ],
      exclude: ["Programs", "Snapshots"]),
    .testTarget(name: "ScenarioTests", dependencies: ["Scenarios"]),
    .testTarget(
      name: "ConformanceTests", dependencies: ["TestSupport"],
      exclude: ["Differences", "Programs", "Expected", "oracle"]),
  ],
  swiftLanguageModes: [.v6]
)
