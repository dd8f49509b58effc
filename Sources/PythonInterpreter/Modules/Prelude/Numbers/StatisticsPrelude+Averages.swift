extension StatisticsPrelude {
  static let averages = #"""
    import math
    import numbers
    import random
    from bisect import bisect_left, bisect_right
    from collections import Counter, namedtuple
    from fractions import Fraction
    from itertools import repeat
    from math import erf, exp, fabs, fsum, hypot, isqrt, log, sqrt, sumprod, tau

    __all__ = ['NormalDist', 'StatisticsError', 'correlation', 'covariance', 'fmean', 'geometric_mean', 'harmonic_mean',
               'linear_regression', 'mean', 'median', 'median_grouped', 'median_high', 'median_low', 'mode', 'multimode',
               'pstdev', 'pvariance', 'quantiles', 'stdev', 'variance']


    class StatisticsError(ValueError):
        """The data don't allow that."""


    # Exact sums

    def _is_decimal(kind):
        # Without importing `decimal`, which few programs need.
        return any(base.__module__ == 'decimal' and base.__name__ == 'Decimal' for base in kind.__mro__)


    def _common(a, b):
        """The type of a result made of numbers of two types."""
        if a is b or b is int or b is bool:
            return a
        if a is int:
            return b
        if issubclass(b, a):
            return b
        if issubclass(a, b):
            return a
        if issubclass(a, int):
            return b
        if issubclass(b, int):
            return a
        if issubclass(a, Fraction) and issubclass(b, float):
            return b
        if issubclass(a, float) and issubclass(b, Fraction):
            return a
        raise TypeError(f"don't know how to coerce {a.__name__} and {b.__name__}")


    def _ratio(x):
        """A number as two integers; infinities and NaN with None."""
        try:
            return x.as_integer_ratio()
        except AttributeError:
            pass
        except (OverflowError, ValueError):
            return x, None
        try:
            return x.numerator, x.denominator
        except AttributeError:
            raise TypeError(f"can't convert type '{type(x).__name__}' to numerator/denominator")


    def _moments(data, squares=False):
        """The common type, the exact sum, the exact sum of squares, and how many there are."""
        kind = int
        count = 0
        sums, squared = {}, {}
        kinds = {}
        for x in data:
            kinds[type(x)] = None
            n, d = _ratio(x)
            count += 1
            sums[d] = sums.get(d, 0) + n
            if squares and d is not None:
                squared[d] = squared.get(d, 0) + n * n
        if None in sums:
            total = square = sums[None]
        else:
            total = sum((Fraction(n, d) for d, n in sums.items()), Fraction(0))
            square = sum((Fraction(n, d * d) for d, n in squared.items()), Fraction(0))
        for other in kinds:
            kind = _common(kind, other)
        return kind, total, square, count


    def _converted(value, kind):
        """An exact result in the type of the data."""
        if type(value) is kind:
            return value
        if issubclass(kind, int) and value.denominator != 1:
            kind = float
        if _is_decimal(kind) and isinstance(value, Fraction):
            return kind(value.numerator) / kind(value.denominator)
        return kind(value)


    # Averages

    def mean(data):
        """The arithmetic mean."""
        kind, total, _, count = _moments(data)
        if count < 1:
            raise StatisticsError('mean requires at least one data point')
        return _converted(total / count, kind)


    def fmean(data, weights=None):
        """The arithmetic mean as a float, quickly."""
        if weights is None:
            if not hasattr(data, '__len__'):
                data = list(data)
            total = fsum(data)
            if not len(data):
                raise StatisticsError('fmean requires at least one data point')
            return total / len(data)
        weights = list(weights)
        try:
            total = sumprod(data, weights)
        except ValueError:
            raise StatisticsError('data and weights must be the same length')
        weight = fsum(weights)
        if not weight:
            raise StatisticsError('sum of weights must be non-zero')
        return total / weight


    def geometric_mean(data):
        """The mean that growth rates have."""
        count = 0
        found_zero = False
        logarithms = []
        for x in data:
            count += 1
            if x > 0.0 or math.isnan(x):
                logarithms.append(log(x))
            elif x == 0.0:
                found_zero = True
            else:
                raise StatisticsError('No negative inputs allowed', x)
        total = fsum(logarithms)
        if not count:
            raise StatisticsError('Must have a non-empty dataset')
        if math.isnan(total):
            return math.nan
        if found_zero:
            return math.nan if total == math.inf else 0.0
        return exp(total / count)


    def _not_negative(values, message):
        for x in values:
            if x < 0:
                raise StatisticsError(message)
            yield x


    def harmonic_mean(data, weights=None):
        """The mean that speeds have."""
        data = list(data)
        message = 'harmonic mean does not support negative values'
        if not data:
            raise StatisticsError('harmonic_mean requires at least one data point')
        if len(data) == 1 and weights is None:
            if not isinstance(data[0], numbers.Real) and not _is_decimal(type(data[0])):
                raise TypeError('unsupported type')
            if data[0] < 0:
                raise StatisticsError(message)
            return data[0]
        if weights is None:
            weights = repeat(1, len(data))
            weight = len(data)
        else:
            weights = list(weights)
            if len(weights) != len(data):
                raise StatisticsError('Number of weights does not match data size')
            weight = _moments(_not_negative(weights, message))[1]
        try:
            kind, total, _, _ = _moments(w / x if w else 0 for w, x in zip(weights, _not_negative(data, message)))
        except ZeroDivisionError:
            return 0
        if total <= 0:
            raise StatisticsError('Weighted sum must be positive')
        return _converted(weight / total, kind)


    def _ordered(data):
        data = sorted(data)
        if not data:
            raise StatisticsError('no median for empty data')
        return data


    def median(data):
        """The value in the middle, or the mean of the two there."""
        data = _ordered(data)
        middle = len(data) // 2
        return data[middle] if len(data) % 2 else (data[middle - 1] + data[middle]) / 2


    def median_low(data):
        """The value in the middle, or the smaller of the two there."""
        data = _ordered(data)
        return data[(len(data) - 1) // 2]


    def median_high(data):
        """The value in the middle, or the larger of the two there."""
        data = _ordered(data)
        return data[len(data) // 2]


    def median_grouped(data, interval=1.0):
        """The median of data that stand for intervals."""
        data = _ordered(data)
        x = data[len(data) // 2]
        start = bisect_left(data, x)
        end = bisect_right(data, x, lo=start)
        try:
            interval = float(interval)
            x = float(x)
        except ValueError:
            raise TypeError('Value cannot be converted to a float')
        return x - interval / 2.0 + interval * (len(data) / 2 - start) / (end - start)


    def mode(data):
        """The most frequent value, the first of several."""
        pairs = Counter(iter(data)).most_common(1)
        if not pairs:
            raise StatisticsError('no mode for empty data')
        return pairs[0][0]


    def multimode(data):
        """All the most frequent values."""
        counts = Counter(iter(data))
        most = max(counts.values(), default=0)
        return [value for value, count in counts.items() if count == most]


    def quantiles(data, *, n=4, method='exclusive'):
        """Cut points that divide data into parts of equal size."""
        if n < 1:
            raise StatisticsError('n must be at least 1')
        data = sorted(data)
        count = len(data)
        if count < 2:
            if count == 1:
                return data * (n - 1)
            raise StatisticsError('must have at least one data point')
        if method == 'inclusive':
            cuts = []
            for i in range(1, n):
                j, delta = divmod(i * (count - 1), n)
                cuts.append((data[j] * (n - delta) + data[j + 1] * delta) / n)
            return cuts
        if method == 'exclusive':
            cuts = []
            for i in range(1, n):
                j = min(max(i * (count + 1) // n, 1), count - 1)
                delta = i * (count + 1) - j * n
                cuts.append((data[j - 1] * (n - delta) + data[j] * delta) / n)
            return cuts
        raise ValueError(f'Unknown method: {method!r}')

    """#
}
