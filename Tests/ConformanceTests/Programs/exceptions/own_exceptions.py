# Exception classes of one's own, their arguments, and catching by base class.
class AppError(Exception):
    pass


class NotFound(AppError):
    def __init__(self, name, code=404):
        super().__init__(name, code)
        self.code = code

    def __str__(self):
        return f"{self.args[0]} not found ({self.code})"


try:
    raise NotFound("page")
except AppError as error:
    print(error, repr(error), error.args, error.code)
try:
    raise AppError
except AppError as error:
    print(repr(error), str(error) == "", error.args)
try:
    raise AppError("a", 1)
except Exception as error:
    print(error, repr(error))
try:
    error
except NameError as gone:
    print(gone)
