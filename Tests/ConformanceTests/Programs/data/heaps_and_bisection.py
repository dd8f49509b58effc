# heapq and bisect
import bisect
import heapq

h = [5, 2, 8, 1, 9]
heapq.heapify(h)
print(h, heapq.heappop(h), heapq.heappush(h, 0), h, heapq.heappushpop(h, 3), heapq.heapreplace(h, 7), h, [heapq.heappop(h) for _ in range(len(h))])
print(list(heapq.merge([1, 4, 7], [2, 5], [3, 6, 8])), list(heapq.merge([7, 4], [6, 5], reverse=True)), list(heapq.merge(["a", "ccc"], ["bb"], key=len)), list(heapq.merge()), list(heapq.merge([], [1])))
print(list(heapq.merge([(1, "a"), (2, "a")], [(1, "b"), (2, "b")], key=lambda pair: pair[0])), list(heapq.merge([(2, "a"), (1, "a")], [(2, "b"), (1, "b")], key=lambda pair: pair[0], reverse=True)))
print(heapq.nsmallest(2, [5, 1, 4]), heapq.nlargest(2, [5, 1, 4]), heapq.nlargest(2, ["aa", "b", "cc"], key=len), heapq.nsmallest(0, [1]), heapq.nsmallest(9, [2, 1]), heapq.nlargest(1, []), heapq.nsmallest(1, [3, 3.0]))
for action in (lambda: heapq.heappop([]), lambda: heapq.heapify((1, 2)), lambda: heapq.heapreplace([], 1), lambda: heapq.heappush([1], "a"), lambda: heapq.heappush(5, 1), lambda: heapq.nsmallest(1, 5)):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)
a = [1, 2, 2, 3, 5]
print(bisect.bisect(a, 2), bisect.bisect_left(a, 2), bisect.bisect_right(a, 4), bisect.bisect_left(a, 9), bisect.bisect(a, 2, 0, 2), bisect.bisect_left(a, 2, lo=2), bisect.bisect([], 1))
bisect.insort(a, 4)
bisect.insort_left(a, 2)
print(a, bisect.bisect_left(["a", "bb", "ccc"], 2, key=len))
people = [("ann", 20), ("bob", 30)]
bisect.insort(people, ("cy", 25), key=lambda p: p[1])
print(people, [("FDCBA"[bisect.bisect([60, 70, 80, 90], score)]) for score in (33, 60, 77, 90, 100)])
for action in (lambda: bisect.bisect(a, 1, lo=-1), lambda: bisect.bisect(a, "x"), lambda: bisect.bisect(5, 1), lambda: bisect.bisect(a, 1, 0, 99)):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)
jobs = []
for order, (priority, name) in enumerate([(3, "low"), (1, "high"), (2, "mid"), (1, "high2")]):
    heapq.heappush(jobs, (priority, order, name))
print([heapq.heappop(jobs)[2] for _ in range(len(jobs))])
