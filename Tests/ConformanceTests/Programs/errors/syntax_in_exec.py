# A mistake in text given to exec
print('before')
exec("def f():\n  return 1 +\n")
