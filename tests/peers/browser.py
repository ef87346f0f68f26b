"""The browser of the machine, where it has one, and how wide it is."""

import contextlib
import shutil
import tempfile

BROWSER = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
WIDTHS = {"desktop": (1280, 900), "phone": (390, 844)}


@contextlib.contextmanager
def opened():
    """The browser, with nothing kept from before."""
    from playwright.sync_api import sync_playwright

    arguments = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update"]
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        context = playwright.chromium.launch_persistent_context(
            folder, executable_path=BROWSER, headless=True, args=arguments
        )
        try:
            yield context
        finally:
            context.close()


def resize(page, size):
    """Makes a page as wide as a desktop or a phone."""
    page.set_viewport_size({"width": WIDTHS[size][0], "height": WIDTHS[size][1]})
