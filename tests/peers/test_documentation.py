"""The Python examples of the documentation, run as they stand against the mock server."""

import contextlib
import io
import os
import re
import unittest

from alibabacloud_tea_openapi.exceptions import AlibabaCloudException

from mock_server import ROOT, Mock

EXAMPLE = re.compile(r"^```python\n(.*?)^```$", re.DOTALL | re.MULTILINE)


class Documentation(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        for name in [name for name in os.environ if name.lower().endswith("_proxy")]:
            del os.environ[name]
        # The examples have an access key that nobody knows.
        cls.mock = Mock(auth="warn")
        cls.mock.__enter__()
        cls.addClassCleanup(cls.mock.__exit__)

    def test_examples(self):
        ran = 0
        for page in sorted(ROOT.glob("generated/docs/*/*/*.md")):
            for example in EXAMPLE.findall(page.read_text("utf-8")):
                with self.subTest(page=page.name):
                    self.run_example(example, page.read_text("utf-8"))
                    ran += 1
        self.assertGreater(ran, 0, "no page has an example")

    def run_example(self, example, page):
        """It prints a response, or is refused with a code that its page has or for an id that does not exist."""
        self.assertIn("127.0.0.1:4580", example)
        printed = io.StringIO()
        try:
            with contextlib.redirect_stdout(printed):
                exec(example.replace("127.0.0.1:4580", self.mock.address), {})
        except AlibabaCloudException as error:
            self.assertLess(error.status_code, 500, error)
            self.assertTrue(f"`{error.code}`" in page or "NotFound" in error.code, error)
            return
        self.assertIn("RequestId", printed.getvalue())


if __name__ == "__main__":
    unittest.main()
