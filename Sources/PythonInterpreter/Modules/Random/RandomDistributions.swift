#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// `uniform`, `gauss`, `expovariate` and the other distributions, in the order of operations of CPython's
/// `random.py`, on which the last bit depends.
enum RandomDistributions {
  static var table: [NativeEntry] {
    [
      distribution("uniform", "a, b") { object, x, _ in x[0] + (x[1] - x[0]) * object.random() },
      distribution("normalvariate", "mu?, sigma?", [0, 1]) { object, x, _ in object.normal(x[0], x[1]) },
      distribution("lognormvariate", "mu?, sigma?", [0, 1]) { object, x, _ in
        exp(object.normal(x[0], x[1]))
      },
      distribution("gauss", "mu?, sigma?", [0, 1], gauss), ("expovariate", exponential),
      ("triangular", triangular), ("gammavariate", gamma), ("betavariate", beta),
      distribution("paretovariate", "alpha") { object, x, _ in pow(1 - object.random(), -1 / x[0]) },
      distribution("weibullvariate", "alpha, beta") { object, x, _ in
        x[0] * pow(-log(1 - object.random()), 1 / x[1])
      },
      distribution("vonmisesvariate", "mu, kappa", [], vonMises),
    ]
  }

  private typealias Distribution = (RandomObject, [Double], Machine) throws -> Double

  private static func distribution(
    _ name: String, _ signature: Signature, _ defaults: [Double] = [], _ body: @escaping Distribution
  ) -> NativeEntry {
    (
      name,
      { machine, arguments in
        let bound = try arguments.bind("Random.\(name)", signature, skippingSelf: true, machine)
        let parameters = try bound.enumerated().map { index, value in
          try value.map { try machine.realNumber($0) }
            ?? (defaults.indices.contains(index) ? defaults[index] : 0)
        }
        return .float(try body(try RandomModule.receiver(arguments, machine), parameters, machine))
      }
    )
  }

  private static func gauss(_ object: RandomObject, _ x: [Double], _ machine: Machine) -> Double {
    if let prepared = object.nextGauss {
      object.nextGauss = nil
      return x[0] + prepared * x[1]
    }
    let angle = object.random() * (2 * Double.pi)
    let radius = sqrt(-2 * log(1 - object.random()))
    object.nextGauss = sin(angle) * radius
    return x[0] + cos(angle) * radius * x[1]
  }

  private static func exponential(_ machine: Machine, _ arguments: Arguments) throws -> Value {
    let bound = try arguments.bind("Random.expovariate", "lambd?", skippingSelf: true, machine)
    let rate = try machine.realNumber(bound[0] ?? .float(1))
    let object = try RandomModule.receiver(arguments, machine)
    let logarithm = -log(1 - object.random())
    if rate == 0 { throw machine.zeroDivision("float division by zero") }
    return .float(logarithm / rate)
  }

  private static func triangular(_ machine: Machine, _ arguments: Arguments) throws -> Value {
    let bound = try arguments.bind("Random.triangular", "low?, high?, mode?", skippingSelf: true, machine)
    var low = try machine.realNumber(bound[0] ?? .float(0))
    var high = try machine.realNumber(bound[1] ?? .float(1))
    var u = try RandomModule.receiver(arguments, machine).random()
    var c = 0.5
    if let mode = bound[2], !mode.isNone {
      if high == low { return bound[0] ?? .float(0) }
      c = (try machine.realNumber(mode) - low) / (high - low)
    }
    if u > c {
      u = 1 - u
      c = 1 - c
      swap(&low, &high)
    }
    return .float(low + (high - low) * sqrt(u * c))
  }

  private static func vonMises(_ object: RandomObject, _ x: [Double], _ machine: Machine) throws -> Double {
    let (mu, kappa) = (x[0], x[1])
    let turn = 2 * Double.pi
    if kappa <= 1e-6 { return turn * object.random() }
    let s = 0.5 / kappa
    let r = s + sqrt(1 + s * s)
    var z = 0.0
    var attempts = Attempts(machine)
    while true {
      try attempts.next()
      z = cos(Double.pi * object.random())
      let d = z / (r + z)
      let u = object.random()
      if u < 1 - d * d || u <= (1 - d) * exp(d) { break }
    }
    let q = 1 / r
    let f = (q + z) / (1 + q * z)
    let angle = object.random() > 0.5 ? mu + acos(f) : mu - acos(f)
    let rest = fmod(angle, turn)
    return rest < 0 ? rest + turn : rest
  }

  // MARK: Gamma and beta

  private static func gamma(_ machine: Machine, _ arguments: Arguments) throws -> Value {
    let bound = try arguments.bind("Random.gammavariate", "alpha, beta", skippingSelf: true, machine)
    let (alpha, beta) = (try machine.realNumber(bound[0] ?? .none), try machine.realNumber(bound[1] ?? .none))
    return .float(try RandomModule.receiver(arguments, machine).gamma(alpha, beta, machine))
  }

  private static func beta(_ machine: Machine, _ arguments: Arguments) throws -> Value {
    let bound = try arguments.bind("Random.betavariate", "alpha, beta", skippingSelf: true, machine)
    let (alpha, beta) = (try machine.realNumber(bound[0] ?? .none), try machine.realNumber(bound[1] ?? .none))
    let object = try RandomModule.receiver(arguments, machine)
    let y = try object.gamma(alpha, 1, machine)
    return .float(y == 0 ? 0 : y / (y + (try object.gamma(beta, 1, machine))))
  }
}

/// Tries until one is accepted. With parameters such as nan none is, so the program must be able to end them.
private struct Attempts {
  private let machine: Machine
  private var count = 0

  init(_ machine: Machine) { self.machine = machine }

  /// Before each.
  mutating func next() throws {
    count &+= 1
    if count & 0x3FFF == 0 { try machine.checkHost() }
  }
}

extension RandomObject {
  /// Kinderman and Monahan's method.
  fileprivate func normal(_ mu: Double, _ sigma: Double) -> Double {
    let magic = 4 * exp(-0.5) / sqrt(2.0)
    while true {
      let u1 = random()
      let u2 = 1 - random()
      let z = magic * (u1 - 0.5) / u2
      if z * z / 4 <= -log(u2) { return mu + z * sigma }
    }
  }

  /// Cheng's method above 1, Ahrens and Dieter's below.
  fileprivate func gamma(_ alpha: Double, _ beta: Double, _ machine: Machine) throws -> Double {
    if alpha <= 0 || beta <= 0 { throw machine.valueError("gammavariate: alpha and beta must be > 0.0") }
    if alpha > 1 { return try gammaAboveOne(alpha, machine) * beta }
    if alpha == 1 { return -log(1 - random()) * beta }
    return try gammaBelowOne(alpha, machine) * beta
  }

  private func gammaAboveOne(_ alpha: Double, _ machine: Machine) throws -> Double {
    let spread = sqrt(2 * alpha - 1)
    let b = alpha - log(4.0)
    let c = alpha + spread
    let magic = 1 + log(4.5)
    var attempts = Attempts(machine)
    while true {
      try attempts.next()
      let u1 = random()
      guard 1e-7 < u1 && u1 < 0.9999999 else { continue }
      let u2 = 1 - random()
      let v = log(u1 / (1 - u1)) / spread
      let x = alpha * exp(v)
      let z = u1 * u1 * u2
      let r = b + c * v - x
      if r + magic - 4.5 * z >= 0 || r >= log(z) { return x }
    }
  }

  private func gammaBelowOne(_ alpha: Double, _ machine: Machine) throws -> Double {
    let e = exp(1.0)
    var attempts = Attempts(machine)
    while true {
      try attempts.next()
      let b = (e + alpha) / e
      let p = b * random()
      let x = p <= 1 ? pow(p, 1 / alpha) : -log((b - p) / alpha)
      let u = random()
      if p > 1 ? u <= pow(x, alpha - 1) : u <= exp(-x) { return x }
    }
  }
}
