"""Copies keep the weak references of their originals, which refer to the same object."""
import copy
import weakref


class Node:
    def __init__(self, name, parent=None):
        self.name = name
        self.parent = weakref.ref(parent) if parent else None
        self.children = []


root = Node('root')
child = Node('child', root)
root.children.append(child)

reference = child.parent
print(copy.copy(reference) is reference, copy.deepcopy(reference) is reference)
other = copy.deepcopy(child)
print(other is child, other.parent is child.parent, other.parent().name)
tree = copy.deepcopy(root)
print(tree is root, tree.children[0] is child, tree.children[0].parent() is root)
del root, tree
print(child.parent(), other.parent(), copy.deepcopy(child.parent)())
