"""There is no network.

asyncio's streams, servers and transports are not there; what is missing says so when it is imported.
"""
try:
    from asyncio import open_connection
    print("there:", open_connection.__name__)
except ImportError as problem:
    print(problem)
