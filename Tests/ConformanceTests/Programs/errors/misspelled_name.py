# A name that is nearly right
print('before')
lenght = 3
print(lenght + lengt)
