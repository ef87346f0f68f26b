"""The reference in five renderers: the same headings, cells, items and code, whichever shows it."""

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
RENDERERS = {
    "Python-Markdown": lambda text: markdown.markdown(text, extensions=["tables", "fenced_code", "sane_lists"]),
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


def github(page):
    return said(cmarkgfm.github_flavored_markdown_to_html(page, GFM))


class Renderers(unittest.TestCase):
    maxDiff = 2000

    def test_all_show_the_same(self):
        html = book.built()
        pages = book.pages()
        self.assertGreater(len(pages), 400)
        counted = dict.fromkeys(("headings", "cells", "items", "code", "blocks"), 0)
        for path in pages:
            page = (book.DOCS / path).read_text("utf-8")
            expected = github(page)
            for kind, found in expected.items():
                counted[kind] += len(found)
            for name, render in RENDERERS.items():
                with self.subTest(page=str(path), renderer=name):
                    self.assertEqual(said(render(page)), expected)
            with self.subTest(page=str(path), renderer="mdBook"):
                main = lxml.html.parse(html / book.in_book(path)).find("//main")
                for figure in main.xpath(".//figure"):
                    figure.drop_tree()
                self.assertEqual(said(lxml.html.tostring(main, encoding="unicode")), github(DIAGRAM.sub("", page)))
        print(f"{len(pages)} pages in {len(RENDERERS) + 2} renderers: {counted}")
        for kind, count in counted.items():
            self.assertGreater(count, 0, kind)

    def test_a_difference_is_seen(self):
        self.assertNotEqual(said("<ul><li>a</li></ul>"), said("<ul><li>a b</li></ul>"))
        self.assertNotEqual(said("<p><code>a</code></p>"), said("<p>a</p>"))
        self.assertEqual(said("<ul><li><p>a</p></li></ul>"), said("<ul>\n<li>a</li></ul>"))


if __name__ == "__main__":
    unittest.main()
