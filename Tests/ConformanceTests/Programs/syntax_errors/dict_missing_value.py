# A dictionary key without its value.
d = {"a": 1, "b"}
