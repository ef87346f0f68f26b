"""The book in a browser, as wide as a desktop and as a phone: nothing is cut off, and the search works by keyboard."""

import re
import unittest

import book
import browser
from browser import BROWSER, WIDTHS

# What is wider than its box: each as a line. A block of code scrolls in its own box.
TOO_WIDE = """() => {
  const found = [];
  const page = document.documentElement;
  const tell = (what, element) => found.push(`${what}: ${(element.textContent || '').trim().slice(0, 60)}`);
  if (page.scrollWidth > page.clientWidth) found.push(`the page is ${page.scrollWidth} wide`);
  const main = document.querySelector('main');
  const right = Math.min(main.getBoundingClientRect().right, page.clientWidth) + 1;
  const scrolls = (element) => ['auto', 'scroll'].includes(getComputedStyle(element).overflowX);
  for (const element of main.querySelectorAll('table, pre, figure, svg, code, td, th, li, p, h1, h2, h3, h4, dd, dt')) {
    const own = element.closest('pre');
    if (own !== null && own !== element) {
      if (!scrolls(element) && !scrolls(own) && element.getBoundingClientRect().right > right) tell('code', element);
      continue;
    }
    const box = element.getBoundingClientRect();
    if (box.right > right || box.left < 0) tell(element.tagName.toLowerCase(), element);
    if (element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 0 && !scrolls(element)) {
      if (['TABLE', 'TD', 'TH', 'LI', 'P'].includes(element.tagName)) tell(element.tagName.toLowerCase(), element);
    }
  }
  for (const wrapper of main.querySelectorAll('.table-wrapper')) {
    if (wrapper.scrollWidth > wrapper.clientWidth + 1) tell('table', wrapper);
  }
  for (const svg of main.querySelectorAll('svg')) {
    const box = svg.viewBox.baseVal;
    for (const text of svg.querySelectorAll('text')) {
      const own = text.getBBox();
      if (own.x < 0 || own.x + own.width > box.width + 0.5) tell('svg text', text);
    }
  }
  return found;
}"""


@unittest.skipUnless(BROWSER, "there is no chromium: the book is not looked at in a browser")
class Browser(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        def enter(context):
            value = context.__enter__()
            cls.addClassCleanup(context.__exit__, None, None, None)
            return value

        cls.address = enter(book.served())
        cls.context = enter(browser.opened())

    def page(self, size):
        page = self.context.new_page()
        self.addCleanup(page.close)
        browser.resize(page, size)
        self.elsewhere = []
        page.on("request", lambda request: self.note(request.url))
        page.on("pageerror", lambda error: self.elsewhere.append(f"a script failed: {error}"))
        return page

    def note(self, url):
        if not url.startswith((self.address, "data:")):
            self.elsewhere.append(url)

    def test_nothing_is_wider_than_its_box(self):
        pages = [book.in_book(path) for path in book.pages()]
        self.assertGreater(len(pages), 400)
        page = self.page("phone")
        wrong = []
        for path in pages:
            page.goto(f"{self.address}/{path}", wait_until="load")
            # To load a page takes longer than to look at it.
            for size in ("desktop", "phone"):
                browser.resize(page, size)
                wrong += [f"{path} on a {size}: {found}" for found in page.evaluate(TOO_WIDE)]
        self.assertEqual(wrong[:20], [], f"{len(wrong)} are wider than their box")
        self.assertEqual(self.elsewhere, [])
        print(f"{len(pages)} pages looked at as wide as a desktop and as a phone")

    def test_the_table_of_contents_leaves_room(self):
        page = self.page("desktop")
        for path in ("index.html", "errors.html", "vpc/index.html", "vpc/map.html", "vpc/vswitch/CreateVSwitch.html"):
            page.goto(f"{self.address}/{path}", wait_until="load")
            with self.subTest(page=path):
                self.assertEqual(page.evaluate(TOO_WIDE), [])

    def test_what_is_too_wide_is_seen(self):
        page = self.page("phone")
        page.goto(f"{self.address}/index.html")
        self.assertEqual(page.evaluate(TOO_WIDE), [])
        wide = "<code style='white-space: pre; overflow-wrap: normal'>" + "x" * 200 + "</code>"
        for inside in (f"<p>{wide}</p>", f"<div class='table-wrapper'><table><tr><td>{wide}</td></tr></table></div>"):
            page.evaluate("(html) => { document.querySelector('main').innerHTML = html; }", inside)
            self.assertNotEqual(page.evaluate(TOO_WIDE), [])

    def test_the_search_works_by_keyboard(self):
        for size in WIDTHS:
            with self.subTest(size=size):
                page = self.page(size)
                page.goto(f"{self.address}/vpc/vswitch/CreateVSwitch.html")
                page.keyboard.press("/")
                page.keyboard.type("eip associate")
                first = page.locator("#book-search [role=option][aria-selected=true] b")
                first.get_by_text("AssociateEipAddress", exact=True).wait_for()
                box = page.locator("#book-search").bounding_box()
                self.assertLessEqual(box["x"] + box["width"], WIDTHS[size][0])
                self.assertTrue(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                page.keyboard.press("ArrowDown")
                self.assertNotEqual(first.inner_text(), "AssociateEipAddress")
                page.keyboard.press("ArrowUp")
                page.keyboard.press("Enter")
                page.wait_for_url(re.compile(r"/vpc/eip/AssociateEipAddress\.html$"))
                page.keyboard.press("/")
                page.keyboard.press("Escape")
                self.assertFalse(page.evaluate("document.querySelector('#book-search').open"))
                self.assertEqual(self.elsewhere, [])

    def test_what_was_searched_is_shown_on_its_page(self):
        page = self.page("phone")
        page.goto(f"{self.address}/index.html")
        page.keyboard.press("/")
        page.keyboard.type("InvalidVpcId.NotFound Specified value of VpcId")
        page.locator("#book-search [role=option] b").first.get_by_text("InvalidVpcId.NotFound", exact=True).wait_for()
        page.keyboard.press("Enter")
        row = page.locator(".book-found")
        row.wait_for()
        self.assertIn("InvalidVpcId.NotFound", row.inner_text().replace("\n", " "))
        box = row.bounding_box()
        self.assertTrue(0 <= box["y"] + box["height"] / 2 <= WIDTHS["phone"][1], box)

    def test_the_search_needs_no_server(self):
        page = self.page("desktop")
        page.goto((book.built() / "index.html").as_uri())
        page.locator("#book-search-open").click()
        page.keyboard.type("CreateVpc")
        page.locator("#book-search [role=option] b").first.get_by_text("CreateVpc", exact=True).wait_for()
        self.assertEqual([url for url in self.elsewhere if not url.startswith("file:")], [])


if __name__ == "__main__":
    unittest.main()
