"""What keeps the engine from checking at all; anything it can check and finds wrong is a Finding instead."""


class FactcheckError(Exception):
    """The check could not be done; the message says where, what was found and what was wanted."""
