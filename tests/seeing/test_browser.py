"""The report in a real browser: what lights what, the filter, and that nothing leaves the page.

Needs Debian's chromium and chromium-driver (`apt-get install chromium chromium-driver`), or Chrome
and its driver. Where they are missing the tests are skipped; they fail there instead if
INAKORAN_EXTRACT_BROWSER is `required`.
"""

import json
import os
import shutil
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from time import monotonic, sleep
from typing import Any

import pytest
from command import CHILI, FLOOD, run
from selenium import webdriver
from selenium.webdriver import ActionChains
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys
from selenium.webdriver.remote.webelement import WebElement
from selenium.webdriver.support.ui import Select

CHROMIUM = shutil.which("chromium") or shutil.which("google-chrome") or ""
DRIVER = shutil.which("chromedriver") or ""
REQUIRED = os.environ.get("INAKORAN_EXTRACT_BROWSER") == "required"
FLAGS = """
    --headless=new --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-sync
    --disable-background-networking --disable-component-update --window-size=1280,900
"""
HACK = "document.title='hacked'"
ATTACK = f'</script><script>{HACK}</script><img src=x onerror="{HACK}">'

pytestmark = [
    pytest.mark.skipif(
        not (CHROMIUM and DRIVER) and not REQUIRED,
        reason="no browser: apt-get install chromium chromium-driver",
    ),
    pytest.mark.filterwarnings("default"),  # the client's own are not this project's
]


@pytest.fixture(scope="module")
def browser(tmp_path_factory: pytest.TempPathFactory) -> Iterator[webdriver.Chrome]:
    options = webdriver.ChromeOptions()
    for flag in FLAGS.split():
        options.add_argument(flag)
    options.add_argument(f"--user-data-dir={tmp_path_factory.mktemp('profile')}")
    options.binary_location = CHROMIUM
    options.set_capability("goog:loggingPrefs", {"browser": "ALL", "performance": "ALL"})
    driver = webdriver.Chrome(options, webdriver.ChromeService(DRIVER))
    yield driver
    driver.quit()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "a.txt").write_bytes(CHILI.encode())
    (tmp_path / "b.txt").write_bytes(FLOOD.replace("Monday", "Sunday").encode())
    (tmp_path / "c.txt").write_bytes(
        CHILI.replace("Harga Cabai Rawit di Pasar Kramat", f"Cabai {ATTACK} Rawit").encode()
    )
    return tmp_path


def open_report(browser: webdriver.Chrome, folder: Path, *arguments: str) -> None:
    run(folder, "--report", "seen.html", *arguments)
    log(browser, "browser")
    log(browser, "performance")
    browser.get((folder / "seen.html").as_uri())


def log(browser: webdriver.Chrome, kind: str) -> list[Any]:
    """Return what was logged since the last look."""
    return list(browser.get_log(kind))  # type: ignore[no-untyped-call]


def find(browser: webdriver.Chrome, selector: str) -> WebElement:
    return browser.find_element(By.CSS_SELECTOR, selector)


def lit(browser: webdriver.Chrome, side: str) -> list[str]:
    found = browser.find_elements(By.CSS_SELECTOR, f"{side} .lit")
    return [element.get_attribute("data-key") or "" for element in found]


def expect_lit(browser: webdriver.Chrome, side: str, keys: list[str]) -> None:
    """See that just these are lit, once a page that scrolls has come to rest."""
    until = monotonic() + 60  # However slow the machine is.
    while lit(browser, side) != keys and monotonic() < until:
        sleep(0.05)
    assert lit(browser, side) == keys


def check_quiet(browser: webdriver.Chrome) -> None:
    """See that the page said nothing to the console and asked for nothing but itself."""
    assert log(browser, "browser") == []
    asked = []
    for entry in log(browser, "performance"):
        message = json.loads(entry["message"])["message"]
        # The browser's own first page asks for things too.
        if (
            message["method"] == "Network.requestWillBeSent"
            and message["params"]["documentURL"] == browser.current_url
        ):
            asked.append(message["params"]["request"]["url"])
    assert asked == [browser.current_url]


def test_a_field_lights_its_lines_and_a_line_its_fields(
    browser: webdriver.Chrome, folder: Path
) -> None:
    open_report(browser, folder, "a.txt")
    hover = ActionChains(browser)
    hover.move_to_element(find(browser, '.record [data-key="body[1]"]')).perform()
    expect_lit(browser, ".lines", ["body[1]"])
    hover.move_to_element(find(browser, '.record .field[data-key="timezone"]')).perform()
    expect_lit(browser, ".lines", ["timestamp timestamp_text timezone"])
    hover.move_to_element(find(browser, ".line.byline .text")).perform()
    expect_lit(browser, ".record", ["byline", "authors"])
    hover.move_to_element(find(browser, '.lines mark[data-key="captions[0].credit"]')).perform()
    expect_lit(browser, ".record", ["captions[0].credit"])
    hover.move_to_element(find(browser, "h1")).perform()
    expect_lit(browser, ".article", [])
    check_quiet(browser)


def test_the_keyboard_does_the_same(browser: webdriver.Chrome, folder: Path) -> None:
    open_report(browser, folder, "a.txt")
    find(browser, ".line").send_keys(Keys.ARROW_DOWN)
    expect_lit(browser, ".record", ["byline", "authors"])
    browser.switch_to.active_element.send_keys(Keys.ARROW_DOWN)
    expect_lit(browser, ".record", ["timestamp", "timestamp_text", "timezone"])
    browser.execute_script("document.querySelector('.record .field').focus()")
    browser.switch_to.active_element.send_keys(Keys.ARROW_DOWN)
    expect_lit(browser, ".lines", ["byline authors"])
    # Each side is one stop on the way of the tabulator.
    assert len(browser.find_elements(By.CSS_SELECTOR, '.view [tabindex="0"]')) == 2
    check_quiet(browser)


def shown(browser: webdriver.Chrome) -> list[str]:
    articles = browser.find_elements(By.CSS_SELECTOR, "details.article")
    return [
        article.find_element(By.CSS_SELECTOR, ".about").text.split(" · ")[1]
        for article in articles
        if article.is_displayed()
    ]


def test_the_filter(browser: webdriver.Chrome, folder: Path) -> None:
    open_report(browser, folder, "a.txt", "b.txt", "c.txt")
    assert shown(browser) == ["a.txt", "b.txt", "c.txt"]
    Select(find(browser, "[name=warning]")).select_by_visible_text("weekday-mismatch")
    assert shown(browser) == ["b.txt"]
    assert find(browser, "output").text == "1 of 3 shown"
    Select(find(browser, "[name=warning]")).select_by_index(0)
    Select(find(browser, "[name=missing]")).select_by_visible_text("captions")
    assert shown(browser) == ["b.txt"]
    Select(find(browser, "[name=missing]")).select_by_index(0)
    find(browser, "[name=text]").send_keys("PASAR KRAMAT, Jakarta")
    assert shown(browser) == ["a.txt", "c.txt"]
    find(browser, "[name=text]").clear()
    Select(find(browser, "[name=outlet]")).select_by_visible_text("Inakoran")
    assert shown(browser) == ["a.txt", "b.txt", "c.txt"]
    find(browser, "details.article summary").click()
    assert find(browser, "details.article .line .text").is_displayed()
    check_quiet(browser)


def test_no_text_of_an_article_runs(browser: webdriver.Chrome, folder: Path) -> None:
    open_report(browser, folder, "c.txt", "a.txt")
    find(browser, "details.article summary").click()
    assert ATTACK in find(browser, "summary .title").text
    assert browser.title == "inakoran-extract: 2 records of 2 inputs"
    assert browser.find_elements(By.CSS_SELECTOR, "img") == []
    check_quiet(browser)


CONTRASTS = """
const luminance = (color) => {
  const [r, g, b] = color.match(/[\\d.]+/g).slice(0, 3).map((part) => part / 255)
    .map((part) => part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};
const behind = (element) => {
  for (; element; element = element.parentElement) {
    const color = getComputedStyle(element).backgroundColor;
    if (!color.endsWith(", 0)")) return color;
  }
  return "rgb(255, 255, 255)";
};
for (const details of document.querySelectorAll("details")) details.open = true;
document.querySelector(".line").classList.add("lit");
document.querySelector(".field").classList.add("lit");
return [...document.querySelectorAll("main *, header *, footer *")]
  .filter(({childNodes}) => [...childNodes].some((node) => node.nodeType === 3 && node.data.trim()))
  .map((element) => {
    const svg = element instanceof SVGElement;
    const style = getComputedStyle(element);
    const [a, b] = [luminance(svg ? style.fill : style.color), luminance(behind(element))];
    return [(Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05), element.outerHTML.slice(0, 80)];
  })
  .filter(([contrast]) => contrast < 4.5);
"""


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_contrast(browser: webdriver.Chrome, folder: Path, theme: str) -> None:
    features = [{"name": "prefers-color-scheme", "value": theme}]
    browser.execute_cdp_cmd("Emulation.setEmulatedMedia", {"features": features})
    open_report(browser, folder, "a.txt", "b.txt", "missing.txt")
    assert browser.execute_script(CONTRASTS) == []
    browser.execute_cdp_cmd("Emulation.setEmulatedMedia", {"features": []})


def test_without_a_script_all_is_there(browser: webdriver.Chrome, folder: Path) -> None:
    browser.execute_cdp_cmd("Emulation.setScriptExecutionDisabled", {"value": True})
    try:
        open_report(browser, folder, "a.txt", "b.txt")
        assert not find(browser, ".filters").is_displayed()
        find(browser, "details.article summary").click()
        assert find(browser, "details.article .line .text").is_displayed()
        assert find(browser, "details.article .field .from a").text == "1"
    finally:
        browser.execute_cdp_cmd("Emulation.setScriptExecutionDisabled", {"value": False})


def test_landmarks_and_names(browser: webdriver.Chrome, folder: Path) -> None:
    open_report(browser, folder, "a.txt", "b.txt")
    tree = browser.execute_cdp_cmd("Accessibility.getFullAXTree", {})["nodes"]
    roles = {node["role"]["value"] for node in tree if not node.get("ignored")}
    assert {"banner", "main", "contentinfo", "region", "form", "heading"} <= roles
    for node in tree:
        if not node.get("ignored") and node["role"]["value"] in {"combobox", "searchbox", "image"}:
            assert node["name"]["value"], node
    levels = [
        int(element.tag_name[1])
        for element in browser.find_elements(By.CSS_SELECTOR, "h1, h2, h3, h4")
    ]
    assert all(below - above <= 1 for above, below in pairwise(levels))
