# A character that is no Python.
price = $5
