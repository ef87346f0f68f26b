"""The status page of the mock server in a browser, as wide as a desktop and as a phone."""

import contextlib
import json
import unittest
import urllib.error
import urllib.parse
import urllib.request

import browser
from browser import BROWSER, WIDTHS
from mock_server import Mock

# A name that would be a script if anything took it for HTML.
INJECTED = "<img src=x onerror=\"document.title='injected'\">"

# What reaches beyond the right edge of the page.
TOO_WIDE = """() => [...document.querySelectorAll('body *')]
  .filter((one) => one.getBoundingClientRect().right > document.documentElement.clientWidth + 1)
  .map((one) => `${one.tagName} ${one.id} ${(one.textContent || '').slice(0, 60)}`)"""


@unittest.skipUnless(BROWSER, "there is no chromium: the status page is not looked at in a browser")
class StatusPage(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        opened = browser.opened()
        cls.context = opened.__enter__()
        cls.addClassCleanup(opened.__exit__, None, None, None)

    def setUp(self):
        self.mock = Mock("off").__enter__()
        self.addCleanup(self.mock.__exit__)
        self.told = []

    def tearDown(self):
        self.assertEqual(self.told, [], "the console says nothing")

    def page(self, size="desktop", query="", clock=False):
        """The page; with `clock`, time goes on in it only when it is told to."""
        # Its clock is one of all pages of a context.
        context = self.context.browser.new_context() if clock else self.context
        page = context.new_page()
        if clock:
            self.addCleanup(context.close)
            page.clock.install(time=0)
            page.clock.pause_at(1)
        self.addCleanup(page.close)
        browser.resize(page, size)
        page.on("console", lambda message: self.told.append(f"{message.type}: {message.text}"))
        page.on("pageerror", lambda error: self.told.append(f"a script failed: {error}"))
        page.on("request", lambda request: self.note(request.url))
        page.goto(f"http://{self.mock.address}/_mock/{query}")
        page.locator("#clock:not(:empty)").wait_for()
        return page

    def note(self, url):
        if not url.startswith((f"http://{self.mock.address}/_mock/", "data:")):
            self.told.append(f"somebody else was asked: {url}")

    @contextlib.contextmanager
    def refusing(self, page):
        """Chromium says in its console that a response has a status of 400 or more: here one is wanted."""
        refused = "the server responded with a status of 400"
        with page.expect_console_message(lambda message: refused in message.text):
            yield
        self.told = [line for line in self.told if refused not in line]

    def call(self, action, namespace="default", **parameters):
        """What an action of VPC responds."""
        body = urllib.parse.urlencode({"RegionId": "cn-hangzhou", **parameters}).encode()
        url = f"http://{self.mock.address}/vpc/2016-04-28/{action}"
        request = urllib.request.Request(url, body, {"x-mock-namespace": namespace})
        opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
        try:
            with opener.open(request, timeout=10) as response:
                return json.load(response)
        except urllib.error.HTTPError as refused:
            with refused:
                return json.load(refused)

    def row(self, page, text):
        return page.locator("#requests > li", has_text=text).first

    def objects(self, page, resource):
        """The list of the objects of a resource, opened."""
        details = page.locator(f"details.resource[data-resource={resource}]")
        details.locator("> summary").click()
        return details.locator("> ul")

    def test_nothing_is_wider_than_the_page(self):
        long = "x" * 120
        for name in ("first", INJECTED, long):
            self.call("CreateVpc", VpcName=name)
        self.mock.advance(20)
        self.call("CreateVSwitch", VpcId="vpc-none", ZoneId="cn-hangzhou-h", CidrBlock="10.0.0.0/16")
        self.call("DescribeVpcs", **{long: long})
        for size in WIDTHS:
            with self.subTest(size=size):
                page = self.page(size)
                for text in ("DescribeVpcs", "CreateVSwitch", "CreateVpc"):
                    self.row(page, text).locator("summary").click()
                self.objects(page, "Vpc").locator("li summary").nth(1).click()
                with self.refusing(page):
                    page.locator("#rule").fill(f"{long} empty")
                    page.keyboard.press("Enter")
                    page.locator("#rule-wrong", has_text="no action is called").wait_for()
                self.assertEqual(page.evaluate(TOO_WIDE), [])
                self.assertTrue(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                page.locator("#reset").click()
                self.assertEqual(page.evaluate(TOO_WIDE), [])

    def test_what_is_too_wide_is_seen(self):
        page = self.page("phone")
        page.evaluate("document.querySelector('#clock').style.cssText = 'white-space: nowrap; padding-left: 900px'")
        self.assertNotEqual(page.evaluate(TOO_WIDE), [])

    def test_what_is_created_shows_up_and_stays_text(self):
        page = self.page()
        made = self.call("CreateVpc", VpcName=INJECTED)["VpcId"]
        self.row(page, "CreateVpc").locator("summary").click()
        self.row(page, INJECTED).wait_for()
        listed = self.objects(page, "Vpc")
        listed.get_by_text(made, exact=True).wait_for()
        listed.locator("summary").click()
        listed.locator("pre", has_text="onerror").wait_for()
        listed.locator("summary", has_text=INJECTED).wait_for()
        self.assertEqual(page.title(), "aliyun-mock")
        self.assertEqual(page.locator("img").count(), 0)
        page.locator(".mark", has_text="Pending").wait_for()
        page.locator("[data-seconds='60']").click()
        page.locator("#said", has_text="The clock is at").wait_for()
        page.locator(".mark", has_text="Available").wait_for()
        page.locator("#search-id").fill("nothing")
        page.locator("#objects-none", has_text="No id has nothing in it").wait_for()
        page.locator("#search-id").fill(made[:12])
        page.locator(".resource code", has_text=made).wait_for()

    def test_what_a_person_is_at_stays_when_others_come(self):
        self.call("CreateVpc", VpcName="first")
        page = self.page()
        summary = self.row(page, "CreateVpc").locator("summary")
        summary.focus()
        page.keyboard.press("Enter")
        page.locator("#requests dl dd").first.evaluate("(one) => getSelection().selectAllChildren(one)")
        for _ in range(40):
            self.call("DescribeVpcs")
        page.locator("#requests-count", has_text="41 requests, the newest 25 shown").wait_for()
        self.assertTrue(summary.evaluate("(one) => one === document.activeElement && one.parentElement.open"))
        self.assertEqual(page.evaluate("getSelection().toString()"), "CreateVpc")
        page.locator("#filter-action").fill("Create*")
        page.locator("#requests-count", has_text="1 of 41 requests").wait_for()
        self.assertEqual(page.locator("#requests > li").count(), 1)
        with self.refusing(page):
            page.locator("#filter-action").fill("Create[")
            page.locator("#filter-action[aria-invalid=true]").wait_for()
        page.locator("#filter-action").fill("")
        page.locator("#filter-refused").check()
        page.locator("#requests-count", has_text="0 of 41 requests").wait_for()

    def test_a_fault_is_added_by_keyboard(self):
        page = self.page("phone")
        for _ in range(60):
            page.keyboard.press("Tab")
            if page.evaluate("document.activeElement.id") == "rule":
                break
        outline = page.evaluate("getComputedStyle(document.activeElement).outlineStyle")
        self.assertEqual((page.evaluate("document.activeElement.id"), outline), ("rule", "solid"))
        with self.refusing(page):
            page.keyboard.type("CreateVpc nht=2 empty")
            page.keyboard.press("Enter")
            page.locator("#rule-wrong", has_text="did you mean nth?").wait_for()
        # The word that is wrong is selected: what is typed takes its place.
        page.keyboard.type("error=QuotaExceeded.Vpc")
        page.locator("#rule").fill(page.locator("#rule").input_value().replace(" empty", ""))
        page.keyboard.press("Enter")
        rule = page.locator("#faults li", has_text="CreateVpc error=QuotaExceeded.Vpc")
        rule.get_by_text("met by 0 of 0 calls").wait_for()
        self.assertEqual(self.call("CreateVpc")["Code"], "QuotaExceeded.Vpc")
        rule.get_by_text("met by 1 of 1 call").wait_for()
        self.row(page, "QuotaExceeded.Vpc").get_by_text("fault", exact=True).wait_for()
        rule.locator("button").focus()
        page.keyboard.press("Enter")
        rule.wait_for(state="detached")
        self.assertEqual(page.evaluate("document.activeElement.id"), "rule")

    def test_a_namespace_is_chosen_and_reset_after_a_question(self):
        self.call("CreateVpc")
        self.call("CreateVpc", namespace="team1")
        self.call("CreateVpc", namespace="team1")
        page = self.page()
        page.locator("#numbers", has_text=", 1 request, 0 faults").wait_for()
        page.locator("#namespace").select_option("team1")
        page.locator("#numbers", has_text=", 2 requests, 0 faults").wait_for()
        self.assertTrue(page.url.endswith("?namespace=team1"))
        self.assertTrue(page.locator("#requests-json").get_attribute("href").endswith("requests?namespace=team1"))
        page.locator("[data-mode=manual]").click()
        page.locator("[data-mode=manual][aria-pressed=true]").wait_for()
        page.locator("#step").click()
        page.locator("#said", has_text="moved to the next state").wait_for()
        page.locator("#reset").focus()
        page.keyboard.press("Enter")
        page.locator("#question[open]", has_text="Reset the namespace team1?").wait_for()
        page.keyboard.press("Escape")
        self.assertEqual(page.evaluate("document.activeElement.id"), "reset")
        page.locator("#numbers", has_text=", 2 requests").wait_for()
        page.keyboard.press("Enter")
        page.locator("#question button[value=yes]").click()
        page.locator("#numbers", has_text="0 objects, 0 requests, 0 faults").wait_for()
        page.locator("#objects-none", has_text="There are none.").wait_for()
        # The parts of the page are asked for beside each other.
        page.locator("#requests-count", has_text="0 requests").wait_for()
        self.assertEqual(page.locator("#requests > li").count(), 0)
        page = self.page(query="?namespace=default")
        page.locator("#numbers", has_text=", 1 request, 0 faults").wait_for()

    def test_a_server_that_is_gone_is_told_and_comes_back(self):
        page = self.page()
        page.route("**/_mock/*", lambda route: route.abort())
        page.locator("#trouble", has_text="The server does not answer").wait_for()
        page.unroute("**/_mock/*")
        page.locator("#trouble").wait_for(state="hidden")
        self.told = [line for line in self.told if "net::ERR_FAILED" not in line]

    def test_it_is_renewed_each_second_until_it_is_paused(self):
        page = self.page(clock=True)
        # The next look is a second after the end of the first.
        page.wait_for_load_state("networkidle")
        self.call("CreateVpc")
        page.clock.run_for(1_000)
        self.row(page, "CreateVpc").wait_for()
        page.get_by_role("button", name="Pause").click()
        page.get_by_role("button", name="Go on").wait_for()
        self.call("DescribeVpcs")
        asked = []
        page.on("request", lambda request: asked.append(request.url))
        page.clock.run_for(60_000)
        self.assertEqual((page.locator("#requests > li").count(), asked), (1, []))
        page.get_by_role("button", name="Go on").click()
        self.row(page, "DescribeVpcs").wait_for()

    def test_without_scripts_it_lists_the_paths(self):
        with self.context.browser.new_context(java_script_enabled=False) as plain:
            page = plain.new_page()
            page.goto(f"http://{self.mock.address}/_mock/")
            self.assertIn("This page needs JavaScript", page.locator("main.plain").inner_text())
            self.assertFalse(page.locator("#page").is_visible())
            for link in page.locator("main.plain a").all():
                with self.subTest(link=link.inner_text()):
                    answer = plain.request.get(link.evaluate("(one) => one.href"))
                    self.assertEqual(answer.status, 200)


if __name__ == "__main__":
    unittest.main()
