# statistics: means, medians, modes, spread, errors
from statistics import *
from fractions import Fraction
import statistics

data = [2.75, 1.75, 1.25, 0.25, 0.5, 1.25, 3.5]
marks = [3, 1, 4, 1, 5, 9, 2, 6, 5, 3, 5]
for f in (mean, fmean, geometric_mean, harmonic_mean, median, median_low, median_high, median_grouped, mode, multimode, stdev, pstdev, variance, pvariance, quantiles):
    print(f.__name__, repr(f(data)), repr(f(marks)))
print(mean([1, 2]), mean([1, 3]), mean([Fraction(1, 3), Fraction(1, 6)]), mean([0.1] * 10), mean([1e16, 1, -1e16]), mean([True, False]), mean([1, 2.5]), mean([Fraction(1, 2), 0.25]))
print(fmean([1, 2, 3], [3, 2, 1]), fmean(iter([1, 2])), harmonic_mean([40, 60], weights=[5, 30]), harmonic_mean([0, 5]), geometric_mean([54, 24, 36]))
print(variance([Fraction(1, 6), Fraction(1, 2), Fraction(5, 3)]), variance([1, 2]), pvariance([1, 2, 3, 4]), stdev([1, 2, 3], 2), pvariance([1, 1]), stdev([1e-9, 3e-9]), stdev([10 ** 20, 10 ** 20 + 5]))
print(median([1, 2]), median(["a", "c", "b"]), mode("hello world"), multimode("aabbcc"), multimode([]), median_grouped([52, 52, 53, 54]), median_grouped([1, 3, 3, 5, 7], interval=2))
print(quantiles(marks, n=10), quantiles(range(1, 101), n=4, method="inclusive"), quantiles([5], n=3))
for action in (lambda: mean([]), lambda: fmean([]), lambda: median([]), lambda: mode([]), lambda: stdev([1]), lambda: variance([]), lambda: pstdev([]),
               lambda: mean(["1", "2"]), lambda: harmonic_mean([-1, 2]), lambda: geometric_mean([-1, 2]), lambda: geometric_mean([]), lambda: quantiles([], n=4),
               lambda: quantiles([1, 2], n=0), lambda: quantiles([1, 2], method="other"), lambda: fmean([1], [1, 2]), lambda: fmean([1, 2], [0, 0]), lambda: mean(5)):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)
print(issubclass(StatisticsError, ValueError), mean([float("inf"), 1]), mean(range(1, 101)))
x, y = [1, 2, 3, 4, 5], [2.1, 3.9, 6.2, 7.8, 10.1]
print(correlation(x, y), covariance(x, y), linear_regression(x, y), linear_regression(x, y, proportional=True).slope, correlation(x, [5, 4, 3, 2, 1]))
print(correlation([3, 1, 2, 2], [9, 2, 4, 3], method="ranked"), correlation(x, y, method="ranked"))
for action in (lambda: correlation([1], [1]), lambda: correlation([1, 1], [2, 3]), lambda: covariance([1, 2], [1]), lambda: linear_regression([1, 1], [2, 3])):
    try:
        print(action())
    except StatisticsError as error:
        print(error)
