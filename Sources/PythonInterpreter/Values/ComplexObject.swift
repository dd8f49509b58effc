/// A `complex`.
package final class ComplexObject: PyObject {
  package let real: Double
  package let imaginary: Double

  package init(real: Double, imaginary: Double) {
    self.real = real
    self.imaginary = imaginary
    super.init(kind: .complex)
  }
}
