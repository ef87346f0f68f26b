"""In place of the package of this name, as distributions have it: the authorities of the machine."""

import os
import pathlib


def where():
    return os.environ["SSL_CERT_FILE"]


def contents():
    return pathlib.Path(where()).read_text("ascii")
