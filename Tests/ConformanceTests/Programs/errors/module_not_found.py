# An uncaught ModuleNotFoundError.
print("printed")
import no_such_module_here
