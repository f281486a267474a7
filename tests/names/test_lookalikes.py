"""Names that look alike are found out in every script people have here; others are left alone."""

from __future__ import annotations

import pytest

from kuager.names.lookalikes import alike

LIKE = [
    ("a", "а"),
    ("Saule", "saule"),
    ("Saule", "  Saule"),
    ("town hall", "town  hall"),
    ("Cayлe", "Сауле"),
    ("TOM", "ТОМ"),
    ("ANNA", "ΑΝΝΑ"),
    ("Ilya", "llya"),
    ("office 1", "office l"),
    ("office 1", "Office I"),
    ("office 10", "office 1O"),
    ("Сергей", "Сергеи"),
    ("Жанар-ай", "Жанар–ай"),
    ("Алма\u00adты", "Алматы"),
    ("ＡＬＭＡ", "alma"),
    ("ئاينۇر", "ئا\u064eينۇر"),
]
APART = [
    ("a", "b"),
    ("Saule", "Serik"),
    ("Ainur", "Ainur, Shymkent"),
    ("office 1", "office 2"),
    ("Асель", "Әсел"),
    ("Гүлнар", "Гулнур"),
    ("古丽", "古力"),
    ("Alma", "Almas"),
]


@pytest.mark.parametrize(("one", "other"), LIKE)
def test_these_look_alike(one: str, other: str) -> None:
    assert alike(one, other)
    assert alike(other, one)


@pytest.mark.parametrize(("one", "other"), APART)
def test_these_do_not(one: str, other: str) -> None:
    assert not alike(one, other)
