# A clause of except* raises
try:
    raise ExceptionGroup("eg", [ValueError(1), ExceptionGroup("nested", [TypeError("x"), OSError(5)])])
except* ValueError as e:
    raise KeyError('new')
