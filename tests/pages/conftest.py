from __future__ import annotations

import pytest

from gemma_lint.pages.book import Book


@pytest.fixture(scope="session")
def book() -> Book:
    return Book.open()
