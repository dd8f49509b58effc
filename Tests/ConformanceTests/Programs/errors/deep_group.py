# Groups in groups, twelve deep
print('before')
def mk(n):
    return ExceptionGroup(f"g{n}", [mk(n-1)]) if n else ValueError("leaf")
raise mk(12)
