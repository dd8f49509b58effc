extension StatisticsPrelude {
  static let spread = #"""
    # Spread

    def _deviations(data, center=None):
        """The common type, the exact sum of squared distances from the mean, the mean, and how many there are."""
        if center is not None:
            kind, total, _, count = _moments((x - center) * (x - center) for x in data)
            return kind, total, center, count
        kind, total, squares, count = _moments(data, squares=True)
        if not count:
            return kind, Fraction(0), Fraction(0), 0
        if not isinstance(total, Fraction):
            return kind, total, total, count
        return kind, (count * squares - total * total) / count, total / count, count


    def variance(data, xbar=None):
        """The variance of a sample."""
        kind, squares, _, count = _deviations(data, xbar)
        if count < 2:
            raise StatisticsError('variance requires at least two data points')
        return _converted(squares / (count - 1), kind)


    def pvariance(data, mu=None):
        """The variance of a whole population."""
        kind, squares, _, count = _deviations(data, mu)
        if count < 1:
            raise StatisticsError('pvariance requires at least one data point')
        return _converted(squares / count, kind)


    def _root(n, m):
        """The square root of n / m, rounded once."""
        shift = (n.bit_length() - m.bit_length() - 109) // 2
        if shift >= 0:
            m <<= 2 * shift
        else:
            n <<= -2 * shift
        # The last bit tells whether anything was lost, so that the next rounding is the only one.
        a = isqrt(n // m)
        a |= a * a * m != n
        return (a << shift) / 1 if shift >= 0 else a / (1 << -shift)


    def _decimal_root(kind, n, m):
        return (kind(n) / kind(m)).sqrt()


    def _deviation(kind, value):
        if _is_decimal(kind):
            return _decimal_root(kind, value.numerator, value.denominator)
        if not isinstance(value, Fraction):
            return math.nan
        return _root(value.numerator, value.denominator)


    def stdev(data, xbar=None):
        """The standard deviation of a sample."""
        kind, squares, _, count = _deviations(data, xbar)
        if count < 2:
            raise StatisticsError('stdev requires at least two data points')
        return _deviation(kind, squares / (count - 1))


    def pstdev(data, mu=None):
        """The standard deviation of a whole population."""
        kind, squares, _, count = _deviations(data, mu)
        if count < 1:
            raise StatisticsError('pstdev requires at least one data point')
        return _deviation(kind, squares / count)


    # Two variables

    def _same_lengths(x, y, what):
        if len(x) != len(y):
            raise StatisticsError(f'{what} requires that both inputs have same number of data points')
        if len(x) < 2:
            raise StatisticsError(f'{what} requires at least two data points')


    def _centred(values):
        middle = fsum(values) / len(values)
        return middle, [value - middle for value in values]


    def covariance(x, y, /):
        """How much two variables go up and down together."""
        _same_lengths(x, y, 'covariance')
        return sumprod(_centred(x)[1], _centred(y)[1]) / (len(x) - 1)


    def _ranks(data, start):
        """Places in order; equal values share the mean of theirs."""
        order = sorted(range(len(data)), key=lambda place: data[place])
        ranks = [0] * len(data)
        place = 0
        while place < len(order):
            end = place
            while end < len(order) and data[order[end]] == data[order[place]]:
                end += 1
            rank = start + place + (end - place + 1) / 2
            for item in order[place:end]:
                ranks[item] = rank
            place = end
        return ranks


    def _root_of_product(x, y):
        """sqrt(x * y), rounded once."""
        root = sqrt(x * y)
        if not math.isfinite(root):
            if math.isinf(root) and not math.isinf(x) and not math.isinf(y):
                scale = 2.0 ** -512
                return _root_of_product(x * scale, y * scale) / scale
            return root
        if not root:
            if x and y:
                scale = 2.0 ** 537
                return _root_of_product(x * scale, y * scale) / scale
            return root
        # One step of Newton's method with the error that is left.
        rest = sumprod((x, root), (y, -root))
        return root + rest / (2.0 * root)


    def correlation(x, y, /, *, method='linear'):
        """Pearson's or Spearman's correlation coefficient."""
        _same_lengths(x, y, 'correlation')
        if method not in {'linear', 'ranked'}:
            raise ValueError(f'Unknown method: {method!r}')
        if method == 'ranked':
            start = (len(x) - 1) / -2 - 1
            x, y = _ranks(x, start), _ranks(y, start)
        else:
            x, y = _centred(x)[1], _centred(y)[1]
        together = sumprod(x, y)
        try:
            return together / _root_of_product(sumprod(x, x), sumprod(y, y))
        except ZeroDivisionError:
            raise StatisticsError('at least one of the inputs is constant')


    LinearRegression = namedtuple('LinearRegression', ('slope', 'intercept'))
    LinearRegression.__module__ = 'statistics'


    def linear_regression(x, y, /, *, proportional=False):
        """The line that fits points best."""
        _same_lengths(x, y, 'linear regression')
        xbar = ybar = 0
        if not proportional:
            xbar, x = _centred(x)
            ybar, y = _centred(y)
        together = sumprod(x, y) + 0.0
        try:
            slope = together / sumprod(x, x)
        except ZeroDivisionError:
            raise StatisticsError('x is constant')
        return LinearRegression(slope=slope, intercept=0.0 if proportional else ybar - slope * xbar)

    """#
}
