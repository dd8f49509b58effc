# A subscript of None deep inside
class Point:
    def __init__(self, x): self.xcoord = x
p = Point(3)
data = {'a': [1, {'b': None}]}
print(p.xcoord)
result = data['a'][1]['b']['c']['d']
