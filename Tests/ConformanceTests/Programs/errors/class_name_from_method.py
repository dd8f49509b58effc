# A method asks for a name of its class body
print('before')
class C:
    value = 1
    def get(self):
        return value
C().get()
