"""Prints, as JSON, how many errors each OpenAPI document has, and the first ones. Arguments: the documents."""

import json
import sys

from openapi_spec_validator import OpenAPIV31SpecValidator


def errors(file):
    with open(file, encoding="utf-8") as text:
        found = OpenAPIV31SpecValidator(json.load(text)).iter_errors()
        return [f"{list(error.absolute_path)}: {error.message[:300]}" for error in found]


print(json.dumps({file: errors(file) for file in sys.argv[1:]}))
