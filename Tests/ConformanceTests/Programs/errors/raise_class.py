# raise with what is no exception
raise int
