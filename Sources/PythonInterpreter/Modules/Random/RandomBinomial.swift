#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// `binomialvariate`, in the order of operations of CPython's `random.py`, on which every number depends.
enum RandomBinomial {
  static var table: [NativeEntry] { [("binomialvariate", binomial)] }

  /// Beyond this many trials floats no longer count them one by one.
  private static let limit = 1 << 53

  private static func binomial(_ machine: Machine, _ arguments: Arguments) throws -> Value {
    let bound = try arguments.bind("Random.binomialvariate", "n?, p?", skippingSelf: true, machine)
    let trials = try machine.size(bound[0] ?? .int(1))
    let chance = try machine.realNumber(bound[1] ?? .float(0.5))
    if trials < 0 { throw machine.valueError("n must be non-negative") }
    if trials > limit { throw machine.tooLarge("number of trials") }
    if chance == 0 { return .int(0) }
    if chance == 1 { return .int(trials) }
    guard chance > 0 && chance < 1 else {
      throw machine.valueError("p must be in the range 0.0 <= p <= 1.0")
    }
    let object = try RandomModule.receiver(arguments, machine)
    return .int(try successes(trials, chance, object, machine))
  }

  private static func successes(_ trials: Int, _ chance: Double, _ object: RandomObject, _ machine: Machine)
    throws -> Int
  {
    if trials == 1 { return object.random() < chance ? 1 : 0 }
    if chance > 0.5 { return trials - (try successes(trials, 1 - chance, object, machine)) }
    if Double(trials) * chance < 10 { return countingGaps(trials, chance, object) }
    return try rejecting(trials, chance, object, machine)
  }

  /// Devroye's method for few successes: how many failures lie before each.
  private static func countingGaps(_ trials: Int, _ chance: Double, _ object: RandomObject) -> Int {
    let scale = log2(1 - chance)
    if scale == 0 { return 0 }
    var count = 0
    var place = 0.0
    while true {
      place += (log2(object.random()) / scale).rounded(.down) + 1
      if !(place <= Double(trials)) { return count }
      count += 1
    }
  }

  /// Hörmann's transformed rejection with squeeze, for ten successes and more.
  private static func rejecting(_ trials: Int, _ chance: Double, _ object: RandomObject, _ machine: Machine)
    throws -> Int
  {
    let n = Double(trials)
    let spread = sqrt(n * chance * (1 - chance))
    let b = 1.15 + 2.53 * spread
    let a = -0.0873 + 0.0248 * b + 0.01 * chance
    let c = n * chance + 0.5
    let squeeze = 0.92 - 4.2 / b
    while true {
      let u = object.random() - 0.5
      let side = 0.5 - u.magnitude
      let k = ((2 * a / side + b) * u + c).rounded(.down)
      if !(k >= 0 && k <= n) { continue }
      var v = object.random()
      if side >= 0.07 && v <= squeeze { return Int(k) }
      let alpha = (2.83 + 5.1 / b) * spread
      let odds = log(chance / (1 - chance))
      let mode = ((n + 1) * chance).rounded(.down)
      let height = GammaFunction.logarithm(mode + 1) + GammaFunction.logarithm(n - mode + 1)
      v *= alpha / (a / (side * side) + b)
      let bound = height - GammaFunction.logarithm(k + 1) - GammaFunction.logarithm(n - k + 1)
      if log(v) <= bound + (k - mode) * odds { return Int(k) }
    }
  }
}
