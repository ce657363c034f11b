"""Articles of a crawl with Scrapy: `python with_scrapy.py articles.jsonl URL...`."""

import sys
from collections.abc import Iterator
from typing import Any

import scrapy
from scrapy.crawler import CrawlerProcess
from scrapy.exceptions import DropItem

from inakoran_extract import extract_html


class ArticlePipeline:
    """Makes a record of each page, and drops what is no article."""

    def process_item(self, item: dict[str, Any]) -> dict[str, Any]:
        """Return the record of an item with `url` and `body`."""
        record = extract_html(item["body"], source=item["url"]).to_dict()
        codes = {warning["code"] for warning in record["warnings"]}
        if "no-article" in codes or not record["body"]:
            message = f"no article: {item['url']}"
            raise DropItem(message)
        return dict(record)


class PagesSpider(scrapy.Spider):
    """Fetches the pages that it is given."""

    name = "pages"

    def parse(self, response: scrapy.http.Response) -> Iterator[dict[str, Any]]:
        """Hand a page on as it came."""
        yield {"url": response.url, "body": response.body}


if __name__ == "__main__":
    output, *urls = sys.argv[1:]
    process = CrawlerProcess(
        {
            "FEEDS": {output: {"format": "jsonlines", "encoding": "utf-8"}},
            "ITEM_PIPELINES": {ArticlePipeline: 300},
            "LOG_LEVEL": "WARNING",
            "TELNETCONSOLE_ENABLED": False,
        }
    )
    process.crawl(PagesSpider, start_urls=urls)
    process.start()
