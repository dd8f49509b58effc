/// A `complex`.
package final class ComplexObject: PyObject {
  package let value: Complex

  package init(_ value: Complex, classOverride: TypeObject? = nil) {
    self.value = value
    super.init(kind: .complex, classOverride: classOverride)
  }

  package convenience init(real: Double, imaginary: Double) {
    self.init(Complex(real, imaginary))
  }
}
