# An error in text given to exec
code = """
def g():
    return undefined_name

g()
"""
exec(code)
