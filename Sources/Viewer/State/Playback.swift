/// Playing: steps that come by themselves, as a value with the clock passed in.
package struct Playback: Hashable, Sendable {
  /// Whether steps come by themselves now.
  package private(set) var isPlaying = false
  /// How many times faster than normal.
  package private(set) var speed = 1.0
  /// When the next step is due, in milliseconds of the caller's clock.
  private var due = 0

  /// Between two steps at normal speed, in milliseconds.
  package static let pace = 500.0
  /// Frames come no faster than this, in milliseconds: above it, several steps make one frame.
  package static let shortestFrame = 40
  package static let speeds = 0.125...4096.0

  package init() {}

  package mutating func start(now: Int) {
    isPlaying = true
    due = now + interval
  }

  package mutating func stop() {
    isPlaying = false
  }

  /// Sets the speed, kept within what makes sense.
  package mutating func setSpeed(_ factor: Double) {
    guard factor.isFinite else { return }
    speed = min(max(factor, Self.speeds.lowerBound), Self.speeds.upperBound)
  }

  /// Milliseconds from step to step; never shorter than a frame.
  private var interval: Int { max(Self.shortestFrame, Int(Self.pace / speed)) }

  /// Steps in one frame.
  private var stepsPerFrame: Int { max(1, Int(Double(Self.shortestFrame) * speed / Self.pace)) }

  /// Milliseconds until something is due; nil while paused.
  package func timeLeft(now: Int) -> Int? {
    isPlaying ? max(0, due - now) : nil
  }

  /// How many steps are due. After a long delay it does not try to catch up: a person would see a jump.
  package mutating func takeDueSteps(now: Int) -> Int {
    guard isPlaying, now >= due else { return 0 }
    due = now + interval
    return stepsPerFrame
  }
}
