extension StatisticsPrelude {
  static let normal = #"""
    # The normal distribution

    def _polynomial(coefficients, r):
        value = 0.0
        for coefficient in coefficients:
            value = value * r + coefficient
        return value


    # Wichura's algorithm AS241 (1988): a ratio of two polynomials for each of three ranges.
    _MIDDLE = (
        (2509.0809287301226727, 33430.575583588128105, 67265.770927008700853, 45921.953931549871457,
         13731.693765509461125, 1971.5909503065514427, 133.14166789178437745, 3.3871328727963666080),
        (5226.4952788528545610, 28729.085735721942674, 39307.895800092710610, 21213.794301586595867,
         5394.1960214247511077, 687.18700749205790830, 42.313330701600911252, 1.0))
    _TAIL = (
        (7.74545014278341407640e-4, 2.27238449892691845833e-2, 2.41780725177450611770e-1, 1.27045825245236838258,
         3.64784832476320460504, 5.76949722146069140550, 4.63033784615654529590, 1.42343711074968357734),
        (1.05075007164441684324e-9, 5.47593808499534494600e-4, 1.51986665636164571966e-2, 1.48103976427480074590e-1,
         6.89767334985100004550e-1, 1.67638483018380384940, 2.05319162663775882187, 1.0))
    _FAR_TAIL = (
        (2.01033439929228813265e-7, 2.71155556874348757815e-5, 1.24266094738807843860e-3, 2.65321895265761230930e-2,
         2.96560571828504891230e-1, 1.78482653991729133580, 5.46378491116411436990, 6.65790464350110377720),
        (2.04426310338993978564e-15, 1.42151175831644588870e-7, 1.84631831751005468180e-5, 7.86869131145613259100e-4,
         1.48753612908506148525e-2, 1.36929880922735805310e-1, 5.99832206555887937690e-1, 1.0))


    def _inverse_cdf(p, mu, sigma):
        q = p - 0.5
        if fabs(q) <= 0.425:
            r = 0.180625 - q * q
            return mu + (_polynomial(_MIDDLE[0], r) * q / _polynomial(_MIDDLE[1], r)) * sigma
        r = sqrt(-log(p if q <= 0.0 else 1.0 - p))
        table, r = (_TAIL, r - 1.6) if r <= 5.0 else (_FAR_TAIL, r - 5.0)
        x = _polynomial(table[0], r) / _polynomial(table[1], r)
        return mu + (-x if q < 0.0 else x) * sigma


    class NormalDist:
        """A normal distribution: its mean and its standard deviation."""

        __slots__ = ('_mu', '_sigma')

        def __init__(self, mu=0.0, sigma=1.0):
            if sigma < 0.0:
                raise StatisticsError('sigma must be non-negative')
            self._mu = float(mu)
            self._sigma = float(sigma)

        @classmethod
        def from_samples(cls, data):
            kind, squares, middle, count = _deviations(data)
            if count < 2:
                raise StatisticsError('stdev requires at least two data points')
            return cls(float(middle), _deviation(float, squares / (count - 1)))

        def samples(self, n, *, seed=None):
            draw = random.random if seed is None else random.Random(seed).random
            return [_inverse_cdf(draw(), self._mu, self._sigma) for _ in range(n)]

        def _check(self, name):
            if not self._sigma:
                raise StatisticsError(f'{name}() not defined when sigma is zero')

        def pdf(self, x):
            """The density at a value."""
            self._check('pdf')
            squared = self._sigma * self._sigma
            distance = x - self._mu
            return exp(distance * distance / (-2.0 * squared)) / sqrt(tau * squared)

        def cdf(self, x):
            """The probability of no more than a value."""
            self._check('cdf')
            return 0.5 * (1.0 + erf((x - self._mu) / (self._sigma * sqrt(2.0))))

        def inv_cdf(self, p):
            """The value that is not exceeded with a probability."""
            if p <= 0.0 or p >= 1.0:
                raise StatisticsError('p must be in the range 0.0 < p < 1.0')
            return _inverse_cdf(p, self._mu, self._sigma)

        def quantiles(self, n=4):
            return [self.inv_cdf(i / n) for i in range(1, n)]

        def overlap(self, other):
            """The area below both densities."""
            if not isinstance(other, NormalDist):
                raise TypeError('Expected another NormalDist instance')
            a, b = self, other
            if (b._sigma, b._mu) < (a._sigma, a._mu):
                a, b = b, a
            if not a.variance or not b.variance:
                raise StatisticsError('overlap() not defined when sigma is zero')
            wider = b.variance - a.variance
            apart = fabs(b._mu - a._mu)
            if not wider:
                return 1.0 - erf(apart / (2.0 * a._sigma * sqrt(2.0)))
            middle = a._mu * b.variance - b._mu * a.variance
            side = a._sigma * b._sigma * sqrt(apart * apart + wider * log(b.variance / a.variance))
            x1, x2 = (middle + side) / wider, (middle - side) / wider
            return 1.0 - (fabs(b.cdf(x1) - a.cdf(x1)) + fabs(b.cdf(x2) - a.cdf(x2)))

        def zscore(self, x):
            """How many standard deviations a value is away from the mean."""
            self._check('zscore')
            return (x - self._mu) / self._sigma

        @property
        def mean(self):
            return self._mu

        median = mode = mean

        @property
        def stdev(self):
            return self._sigma

        @property
        def variance(self):
            return self._sigma * self._sigma

        def __add__(a, b):
            if isinstance(b, NormalDist):
                return NormalDist(a._mu + b._mu, hypot(a._sigma, b._sigma))
            return NormalDist(a._mu + b, a._sigma)

        __radd__ = __add__

        def __sub__(a, b):
            if isinstance(b, NormalDist):
                return NormalDist(a._mu - b._mu, hypot(a._sigma, b._sigma))
            return NormalDist(a._mu - b, a._sigma)

        def __rsub__(a, b):
            return -(a - b)

        def __mul__(a, b):
            return NormalDist(a._mu * b, a._sigma * fabs(b))

        __rmul__ = __mul__

        def __truediv__(a, b):
            return NormalDist(a._mu / b, a._sigma / fabs(b))

        def __pos__(a):
            return NormalDist(a._mu, a._sigma)

        def __neg__(a):
            return NormalDist(-a._mu, a._sigma)

        def __eq__(a, b):
            if not isinstance(b, NormalDist):
                return NotImplemented
            return a._mu == b._mu and a._sigma == b._sigma

        def __hash__(self):
            return hash((self._mu, self._sigma))

        def __repr__(self):
            return f'{type(self).__name__}(mu={self._mu!r}, sigma={self._sigma!r})'

    """#
}
