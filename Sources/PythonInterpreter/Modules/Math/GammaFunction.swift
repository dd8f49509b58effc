#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The gamma function by Lanczos' approximation, whose last bits are CPython's.
/// Source of the coefficients: Boost's `lanczos13m53`, which CPython uses.
enum GammaFunction {
  private static let g = 6.024680040776729583740234375
  private static let gMinusHalf = 5.524680040776729583740234375

  private static let numerator: [Double] = [
    23531376880.410759688572007674451636754734846804940, 42919803642.649098768957899047001988850926355848959,
    35711959237.355668049440185451547166705960488635843, 17921034426.037209699919755754458931112671403265390,
    6039542586.3520280050642916443072979210699388420708, 1439720407.3117216736632230727949123939715485786372,
    248874557.86205415651146038641322942321632125127801, 31426415.585400194380614231628318205362874684987640,
    2876370.6289353724412254090516208496135991145378768, 186056.26539522349504029498971604569928220784236328,
    8071.6720023658162106380029022722506138218516325024, 210.82427775157934587250973392071336271166969580291,
    2.5066282746310002701649081771338373386264310793408,
  ]

  private static let denominator: [Double] = [
    0, 39_916_800, 120_543_840, 150_917_976, 105_258_076, 45_995_730, 13_339_535, 2_637_558, 357_423, 32_670,
    1925,
    66, 1,
  ]

  private static func sum(_ x: Double) -> Double {
    var (top, bottom) = (0.0, 0.0)
    if x < 5 {
      for (n, d) in zip(numerator, denominator).reversed() {
        top = top * x + n
        bottom = bottom * x + d
      }
    } else {
      for (n, d) in zip(numerator, denominator) {
        top = top / x + n
        bottom = bottom / x + d
      }
    }
    return top / bottom
  }

  /// sin(pi * x), exact where it is zero.
  private static func sinPi(_ x: Double) -> Double {
    let y = fmod(x.magnitude, 2)
    let value =
      switch (2 * y).rounded() {
      case 0: sin(Double.pi * y)
      case 1: cos(Double.pi * (y - 0.5))
      case 2: sin(Double.pi * (1 - y))
      case 3: -cos(Double.pi * (y - 1.5))
      default: sin(Double.pi * (y - 2))
      }
    return x < 0 ? -value : value
  }

  /// Infinity at the poles, NaN at minus infinity.
  static func gamma(_ x: Double) -> Double {
    if !x.isFinite { return x == -.infinity ? .nan : x }
    if x == x.rounded(.down) {
      if x <= 0 { return x == 0 ? Double(signOf: x, magnitudeOf: .infinity) : .infinity }
      if x <= 23 { return (1..<Int(x)).reduce(1.0) { $0 * Double($1) } }
    }
    let size = x.magnitude
    if size < 1e-20 { return 1 / x }
    if size > 200 { return x < 0 ? 0 / sinPi(x) : .infinity }
    let y = size + gMinusHalf
    // What rounding took from y.
    let error = (size > gMinusHalf ? (y - size) - gMinusHalf : (y - gMinusHalf) - size) * g / y
    func scaled(_ value: Double, _ apply: (Double, Double) -> Double) -> Double {
      if size < 140 { return apply(value, pow(y, size - 0.5)) }
      let root = pow(y, size / 2 - 0.25)
      return apply(apply(value, root), root)
    }
    if x < 0 {
      let value = -Double.pi / sinPi(size) / size * exp(y) / sum(size)
      return scaled(value - error * value, /)
    }
    let value = sum(size) / exp(y)
    return scaled(value + error * value, *)
  }

  /// The logarithm of the gamma function's size.
  static func logarithm(_ x: Double) -> Double {
    if !x.isFinite { return x.isNaN ? x : .infinity }
    if x == x.rounded(.down) && x <= 2 { return x <= 0 ? .infinity : 0 }
    let size = x.magnitude
    if size < 1e-20 { return -log(size) }
    let value = log(sum(size)) - g + (size - 0.5) * (log(size + g - 0.5) - 1)
    return x < 0
      ? 1.144729885849400174143427351353058711647 - log(sinPi(size).magnitude) - log(size) - value : value
  }
}
