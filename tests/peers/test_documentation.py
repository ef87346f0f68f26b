"""The Python examples of the documentation, run as they stand against a mock server that answers the examples."""

import ast
import contextlib
import io
import json
import os
import re
import unittest

from mock_server import ROOT, Mock

BLOCK = re.compile(r"^(`{3,})(\w+)\n(.*?)^\1$", re.DOTALL | re.MULTILINE)
DOCS = ROOT / "generated" / "docs"
LISTENS = "127.0.0.1:4580"


def examples(page):
    """Each Python example of a page, with the response that is printed after the call of curl that says the same."""
    pythons, responses, asked = [], [], False
    for _, language, text in BLOCK.findall(page.read_text("utf-8")):
        if language == "python":
            pythons.append(text)
        elif language == "sh" and text.startswith("curl "):
            asked = True
        elif language == "json" and asked:
            responses.append(json.loads(text))
            asked = False
    return list(zip(pythons, responses, strict=True))


class Documentation(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        for name in [name for name in os.environ if name.lower().endswith("_proxy")]:
            del os.environ[name]
        # The examples have an access key that nobody knows.
        cls.mock = Mock("warn", "--examples")
        cls.mock.__enter__()
        cls.addClassCleanup(cls.mock.__exit__)
        [function] = [text for _, language, text in BLOCK.findall((DOCS / "python.md").read_text("utf-8")) if language == "python"]
        assert LISTENS in function
        cls.names = {}
        exec(function.replace(LISTENS, cls.mock.address), cls.names)

    def test_examples(self):
        ran = 0
        for page in sorted(DOCS.glob("*/*/*.md")):
            for example, response in examples(page):
                with self.subTest(page=page.name, example=example):
                    printed = io.StringIO()
                    with contextlib.redirect_stdout(printed):
                        exec(example, dict(self.names))
                    self.assertEqual(ast.literal_eval(printed.getvalue()), response)
                ran += 1
        tables = ROOT.glob("generated/mock-server/src/*/examples.json")
        self.assertEqual(ran, sum(len(json.loads(table.read_text("utf-8"))) for table in tables))
        print(f"{ran} Python examples print what the page prints")


if __name__ == "__main__":
    unittest.main()
