# from __future__ import annotations keeps annotations as text
from __future__ import annotations
count: int | Unknown = 3
print(__annotations__)
class Node:
    next: Node | None = None
    children: list[Node]
    def link(self, other: Node, *more: "Node", **kw: dict[str, Node]) -> Node:
        return self
print(Node.__annotations__, Node.link.__annotations__)
def nothing(x: lambda: (1, 2), y: a.b[c:d]): pass
print(list(nothing.__annotations__))
try:
    local: print('evaluated')
except Exception as error:
    print(error)
print(__annotations__)
