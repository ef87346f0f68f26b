"""The programs of the page about calling the API: they run as they stand, and compute what the page prints."""

import contextlib
import io
import json
import os
import re
import unittest

from mock_server import KEY, ROOT, SECRET, Mock

BLOCK = re.compile(r"^```(\w+)\n(.*?)^```$", re.DOTALL | re.MULTILINE)


def section(page, heading):
    """What stands below a heading, up to the next one."""
    return re.split(r"^#+ ", page.partition(f"\n{heading}\n")[2], maxsplit=1, flags=re.MULTILINE)[0]


def blocks(text, language):
    """The blocks of a language."""
    return [block.rstrip("\n") for name, block in BLOCK.findall(text) if name == language]


def pairs(block, between):
    """The lines of a block as a dictionary."""
    return dict(line.split(between, 1) for line in block.splitlines())


class Calling(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        for name in [name for name in os.environ if name.lower().endswith("_proxy")]:
            del os.environ[name]
        cls.mock = Mock(auth="strict")
        cls.mock.__enter__()
        cls.addClassCleanup(cls.mock.__exit__)
        cls.page = (ROOT / "generated/docs/calling.md").read_text("utf-8")
        cls.programs = blocks(section(cls.page, "### A program for each"), "python")

    def run_program(self, program):
        """Runs a program against the mock server, and returns its names and what it printed."""
        self.assertIn('"127.0.0.1:4580"', program)
        self.assertIn(f'"{KEY}", "{SECRET}"', program)
        names, printed = {}, io.StringIO()
        with contextlib.redirect_stdout(printed):
            exec(program.replace("127.0.0.1:4580", self.mock.address), names)
        return names, json.loads(printed.getvalue())

    def test_signature_1_0(self):
        names, response = self.run_program(self.programs[0])
        self.assertIn("RequestId", response)
        shown, canonical, text, signature, url = blocks(section(self.page, "### Signature 1.0, step by step"), "text")
        computed = names["sign_v1"]("GET", pairs(shown, "="), SECRET)
        self.assertEqual(computed, (canonical, text, signature))
        self.assertTrue(url.endswith(f"/?{canonical}&Signature={names['encode'](signature)}"), url)

    def test_acs3(self):
        names, response = self.run_program(self.programs[1])
        self.assertIn("RequestId", response)
        request = pairs(blocks(section(self.page, "## Signatures"), "text")[0], "=")
        steps = blocks(section(self.page, "### ACS3, step by step"), "text")
        shown, query, canonical, digest, text, signature, authorization = steps
        computed = names["sign_acs3"]("POST", request, pairs(shown, ": "), SECRET)
        self.assertEqual(computed, (query, canonical, text, ";".join(sorted(pairs(shown, ": "))), signature))
        self.assertEqual(text, f"ACS3-HMAC-SHA256\n{digest}")
        self.assertTrue(authorization.endswith(f"Signature={signature}"), authorization)

    def test_a_wrong_secret_is_refused(self):
        for program in self.programs:
            with self.subTest(program=program[:40]), self.assertRaises(OSError) as refused:
                self.run_program(program.replace("SECRET)\n", '"wrong")\n', 1))
            with refused.exception as error:
                self.assertEqual(error.code, 400)
                self.assertIn("SignatureDoesNotMatch", error.read().decode())


if __name__ == "__main__":
    unittest.main()
