"""A service for articles with FastAPI: `uvicorn with_fastapi:app`.

`curl --data-binary @article.txt http://127.0.0.1:8000/articles` asks it.
"""

from typing import Any

from fastapi import FastAPI, HTTPException, Request

from inakoran_extract import DecodeError, extract

app = FastAPI()


@app.post("/articles")
async def read_article(request: Request) -> dict[str, Any]:
    """Return the record of a dump or a page, known by its content."""
    try:
        article = extract(await request.body(), source="-")
    except DecodeError as error:
        raise HTTPException(422, str(error)) from error
    if "no-article" in {notice.code for notice in article.warnings}:
        raise HTTPException(422, "no article found")
    return dict(article.to_dict())
