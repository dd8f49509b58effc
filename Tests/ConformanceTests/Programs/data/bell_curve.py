# statistics.NormalDist
from statistics import NormalDist, StatisticsError
import random

n = NormalDist(100, 15)
print(n, repr(NormalDist()), n.mean, n.median, n.mode, n.stdev, n.variance)
print([n.pdf(x) for x in (70, 100, 130)], [n.cdf(x) for x in (70, 100, 115)], [n.inv_cdf(p) for p in (0.001, 0.05, 0.25, 0.5, 0.9, 0.99999999999)])
print(n.quantiles(), n.quantiles(10), n.zscore(130), n.overlap(NormalDist(110, 20)), n.overlap(NormalDist(110, 15)))
print(n + 5, n - 5, n * 2, n / 3, -n, +n, 5 + n, 5 - n, 2 * n, n + NormalDist(10, 8), n - NormalDist(10, 8), n == NormalDist(100, 15), hash(n) == hash(+n))
print(NormalDist.from_samples([2.5, 3.1, 2.1, 2.4, 2.7, 3.5]), NormalDist(5, 2).samples(3, seed=42), NormalDist.from_samples([1, 2, 3]))
random.seed(7)
print(NormalDist(0, 1).samples(4))
for action in (lambda: NormalDist(0, -1), lambda: n.inv_cdf(0), lambda: n.inv_cdf(1.5), lambda: NormalDist(1, 0).pdf(1), lambda: NormalDist(1, 0).cdf(1),
               lambda: NormalDist.from_samples([1]), lambda: n.overlap(5), lambda: NormalDist(1, 0).zscore(1)):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)
