"""What the tests of programs stand on: the proxy, how results are read, and the table they are compared with."""

import json
import pathlib
import ssl
import tempfile
import unittest
import urllib.error
import urllib.request

from mock_server import Mock
from programs import environments, metadata, runs, table
from programs.relay import Relay
from test_programs import Compared


class TheProxy(unittest.TestCase):
    def setUp(self):
        mock = Mock("strict")
        self.relay = Relay(mock.__enter__().address, {"site.example": mock.address})
        self.addCleanup(mock.__exit__)
        self.relay.__enter__()
        self.addCleanup(self.relay.__exit__)

    def ask(self, url, authority=True):
        """The status and the body of a response, through the proxy."""
        told = self.relay.environment()
        proxy = urllib.request.ProxyHandler({"http": told["HTTP_PROXY"], "https": told["HTTPS_PROXY"]})
        context = ssl.create_default_context(cafile=told["SSL_CERT_FILE"] if authority else None)
        opener = urllib.request.build_opener(proxy, urllib.request.HTTPSHandler(context=context))
        try:
            response = opener.open(url, timeout=20)
        except urllib.error.HTTPError as refused:
            response = refused
        with response:
            return response.status, response.read()

    def test_every_host_of_the_domain_is_the_mock_server(self):
        for host in ("vpc.aliyuncs.com", "vpc.cn-shanghai.aliyuncs.com"):
            for scheme in ("https", "http"):
                with self.subTest(host=host, scheme=scheme):
                    url = f"{scheme}://{host}/?Action=DescribeRegions&Version=2016-04-28&Format=JSON"
                    status, body = self.ask(url)
                    self.assertEqual(status, 400)
                    self.assertEqual(json.loads(body)["HostId"], host, "the server sees the host that was asked for")
        self.assertEqual(self.relay.hosts, {"vpc.aliyuncs.com": 2, "vpc.cn-shanghai.aliyuncs.com": 2})

    def test_another_host_is_refused_unless_somebody_is_it(self):
        self.assertEqual(self.ask("http://example.com/")[0], 403)
        self.assertEqual(self.relay.refused, {"example.com": 1})
        self.assertEqual(self.ask("https://site.example/_mock/health")[0], 200)

    def test_nobody_trusts_it_who_was_not_told_to(self):
        with self.assertRaises(urllib.error.URLError) as caught:
            self.ask("https://vpc.aliyuncs.com/", authority=False)
        self.assertIsInstance(caught.exception.reason, ssl.SSLCertVerificationError)


class Results(Compared):
    def test_a_failure_needs_a_reason_and_a_reason_a_failure(self):
        for results, reasons in [({"a": None, "b": "broken"}, {}), ({"a": None, "b": None}, {"b": "It is broken."})]:
            with self.subTest(reasons=reasons), self.assertRaises(AssertionError):
                self.compare(results, table.Program("one", "1", "all", reasons))

    def test_a_task_that_failed_is_no_success(self):
        names = runs.re.findall(r"^    - name: (.+)$", runs.PLAY.read_text("utf-8"), runs.re.MULTILINE)
        inside = ["<failure message='wrong'/>", "<error>lost</error>"] + [""] * (len(names) - 2)
        cases = "".join(f"<testcase name='{name}'>{each}</testcase>" for name, each in zip(names, inside))
        with tempfile.TemporaryDirectory() as folder:
            report = pathlib.Path(folder)
            (report / "play.xml").write_text(f"<testsuites><testsuite>{cases}</testsuite></testsuites>", "utf-8")
            results = runs.tasks(report)
        self.assertEqual(list(results.values()), ["wrong", "lost"] + [None] * (len(names) - 2))

    def test_what_cannot_be_installed_is_said(self):
        with self.assertRaises(environments.Unavailable):
            environments.carry_out(["no-such-program"], environments.HERE)
        with self.assertRaisesRegex(environments.Unavailable, "no luck"):
            environments.carry_out(["sh", "-c", "echo no luck; exit 1"], environments.HERE)


class ThePage(unittest.TestCase):
    PAGE = "# P\n\n{}\n| program | x |\n|---|---|\n| b | 1 |\n{}\n".format(table.START.format("passed"), table.END)

    def test_rows_are_put_in_order_and_replaced(self):
        changed = table.with_rows(self.PAGE, "passed", "a", ["| a | 2 |"])
        self.assertIn("|---|---|\n| a | 2 |\n| b | 1 |\n", changed)
        self.assertEqual(table.with_rows(changed, "passed", "a", []), self.PAGE)
        self.assertEqual(table.with_rows(self.PAGE, "passed", "b", ["| b | 1 |"]), self.PAGE)

    def test_a_program_has_a_row_and_one_for_each_reason(self):
        program = table.Program("one", "1.2", "all of it", {"b": "Broken.", "c": "Broken."})
        row, failed = program.rows({"a": None, "b": "x", "c": "y"})
        self.assertEqual(row, "| one | 1.2 | all of it | 1 of 3 |")
        self.assertEqual(failed, ["| one | `b`, `c` | Broken. |"])


class TheSite(unittest.TestCase):
    def test_documents(self):
        self.assertIn("Vpc", [product["code"] for product in metadata.document("/meta/v1/products.json")])
        version = "/meta/v1/products/Vpc/versions/2016-04-28"
        self.assertIn("CreateVpc", metadata.document(f"{version}/overview.json")["apis"])
        parameters = metadata.document(f"{version}/apis/DescribeVpcs/api.json")["parameters"]
        kinds = {parameter["name"]: parameter["schema"]["type"] for parameter in parameters}
        self.assertEqual((kinds["PageSize"], kinds["DryRun"], kinds["VpcName"]), ("integer", "boolean", "string"))
        self.assertIsNone(metadata.document(f"{version}/apis/Nothing/api.json"))


if __name__ == "__main__":
    unittest.main()
