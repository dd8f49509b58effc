"""Nothing: what a start and an end cost."""
