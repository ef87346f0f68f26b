"""In place of the package of this name: the authorities of the machine, as distributions have it, and not those of the package."""

import os
import pathlib


def where():
    return os.environ["SSL_CERT_FILE"]


def contents():
    return pathlib.Path(where()).read_text("ascii")
