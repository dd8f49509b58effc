# itertools, heapq and bisect.
import bisect
import heapq
from itertools import *

print(list(islice(count(5, 2), 4)), count(3), repeat(5, 2), list(repeat("a", 3)), list(islice(cycle("ab"), 5)))
print(list(chain("ab", [1])), list(chain.from_iterable(["ab", "c"])), list(accumulate([1, 2, 3])), list(accumulate([1, 2, 3], max, initial=2)))
print(list(batched("abcdefg", 3)), list(compress("abcd", [1, 0, 1, 0])), list(pairwise("abcd")))
print(list(dropwhile(lambda x: x < 3, [1, 3, 1])), list(takewhile(lambda x: x < 3, [1, 3, 1])), list(filterfalse(None, [0, 1, 2])))
print(list(starmap(pow, [(2, 3), (3, 2)])), list(islice("abcdef", 1, 5, 2)), list(zip_longest("ab", "xyz", fillvalue="-")))
print([(key, list(group)) for key, group in groupby("aabbbc")], [(key, len(list(group))) for key, group in groupby(range(10), lambda x: x // 4)])
first, second = tee([1, 2, 3])
print(list(first), list(second))
numbers = iter(range(10))
print(list(islice(numbers, 3)), next(numbers), list(islice(numbers, 1, 4)), list(numbers))
print(list(product("ab", [1, 2])), list(product([0, 1], repeat=2)), list(permutations("abc", 2)))
print(list(combinations("abcd", 2)), list(combinations_with_replacement("ab", 2)), list(permutations([1, 2, 3])))
heap = [5, 3, 8, 1, 9, 2]
heapq.heapify(heap)
print(heap, heapq.heappop(heap), heap)
heapq.heappush(heap, 0)
print(heap, heapq.heapreplace(heap, 7), heapq.heappushpop(heap, -1), heap)
print(heapq.nsmallest(2, heap), heapq.nlargest(2, heap), list(heapq.merge([1, 4], [2, 3], [0, 9])))
line = [1, 2, 2, 3]
bisect.insort(line, 2.5)
print(bisect.bisect([1, 2, 2, 3], 2), bisect.bisect_left([1, 2, 2, 3], 2), line)
