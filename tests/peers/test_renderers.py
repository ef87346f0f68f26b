"""The reference in five renderers: the same headings, cells, items and code, whichever shows it."""

import itertools
import re
import unittest

import cmarkgfm
import lxml.html
import markdown
import markdown_it
import mistune

import book

COMMON = markdown_it.MarkdownIt("commonmark").enable("table")
GFM = cmarkgfm.cmark.Options.CMARK_OPT_UNSAFE
# Python-Markdown takes what is folded away for HTML and shows it as source; all else it has to show as the others do.
FOLD = re.compile(r"^</?details>\n|^<summary>.*</summary>\n", re.MULTILINE)
PYTHON = {"extensions": ["tables", "fenced_code", "sane_lists"]}
RENDERERS = {
    "Python-Markdown": lambda text: markdown.markdown(FOLD.sub("", text), **PYTHON),
    "markdown-it": COMMON.render,
    "mistune": mistune.create_markdown(escape=False, plugins=["table"]),
}
# Drawn in the book, and source text elsewhere.
DIAGRAM = re.compile(r"^```mermaid\n.*?^```\n", re.DOTALL | re.MULTILINE)


def text(element):
    return re.sub(r"\s+", " ", element.text_content()).strip()


def said(html):
    """What a page says, by kind: the texts in their order."""
    page = lxml.html.fromstring(f"<div>{html}</div>")
    find = page.xpath
    return {
        "headings": [(one.tag, text(one)) for one in find("//h1|//h2|//h3|//h4|//h5|//h6")],
        "cells": [[text(cell) for cell in row.xpath("./td|./th")] for row in find("//tr")],
        "items": [text(one) for one in find("//li")],
        "code": [text(one) for one in find("//code[not(parent::pre)]")],
        "blocks": [one.text_content().strip() for one in find("//pre")],
    }


def difference(found, expected):
    """The first text that differs, or nothing."""
    for kind, texts in expected.items():
        for one, other in itertools.zip_longest(found[kind], texts):
            if one != other:
                return f"{kind}: {str(one)[:200]!r} where it is {str(other)[:200]!r}"
    return None


def github(page):
    return said(cmarkgfm.github_flavored_markdown_to_html(page, GFM))


class Renderers(unittest.TestCase):
    maxDiff = 2000

    def test_all_show_the_same(self):
        html = book.built()
        pages = book.pages()
        self.assertGreater(len(pages), 400)
        wrong = []
        counted = dict.fromkeys(("headings", "cells", "items", "code", "blocks"), 0)
        for path in pages:
            page = (book.DOCS / path).read_text("utf-8")
            expected = github(page)
            for kind, found in expected.items():
                counted[kind] += len(found)
            main = lxml.html.parse(html / book.in_book(path)).find(".//main")
            for figure in main.xpath(".//figure"):
                figure.drop_tree()
            shown = {name: (said(render(page)), expected) for name, render in RENDERERS.items()}
            drawn = github(DIAGRAM.sub("", page))
            shown["mdBook"] = (said(lxml.html.tostring(main, encoding="unicode")), drawn)
            for name, (found, wanted) in shown.items():
                if told := difference(found, wanted):
                    wrong.append(f"{path} in {name}: {told}")
        print(f"{len(pages)} pages in {len(RENDERERS) + 2} renderers: {counted}")
        for kind, count in counted.items():
            self.assertGreater(count, 0, kind)
        self.assertEqual(wrong[:20], [], f"{len(wrong)} differences")

    def test_a_difference_is_seen(self):
        self.assertIsNotNone(difference(said("<ul><li>a</li></ul>"), said("<ul><li>a b</li></ul>")))
        self.assertIsNotNone(difference(said("<p><code>a</code></p>"), said("<p>a</p>")))
        self.assertIsNotNone(difference(said("<h2>a</h2>"), said("<h3>a</h3>")))
        self.assertIsNone(difference(said("<ul><li><p>a</p></li></ul>"), said("<ul>\n<li>a</li></ul>")))


if __name__ == "__main__":
    unittest.main()
