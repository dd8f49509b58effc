# A method whose name is nearly right
print('before')
class C:
    def method(self):
        pass
C().methd()
