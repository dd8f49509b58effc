import PythonInterpreter
import TraceModel

/// A host for tests of values: a clock that stands still, output that is kept.
final class QuietHost: MachineHost {
  private(set) var output = ""
  func readClock() -> Double { 0 }
  let arguments = ["test.py"]
  let seed: UInt64 = 0
  var wantsInterrupt = false
  let isOutOfMemory = false

  func write(_ text: StrObject, to stream: StandardStream, machine: Machine) { output += text.text }
  func block(seconds: Double, machine: Machine) {}
}
