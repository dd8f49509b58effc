# A group of twenty
print('before')
raise ExceptionGroup("many", [ValueError(i) for i in range(20)])
