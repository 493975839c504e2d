"""Cyrillic headings on narrow screens."""

import pytest
from django.template import Context, Template

from cms.templatetags.typography import nowrap_hyphens, soft_hyphens, thousands

SOFT = "\N{SOFT HYPHEN}"


@pytest.mark.parametrize("word", ["Ат-Башы", "1-марттан", "9:00–18:00", "29-декабры", "00-00-00"])
def test_a_hyphen_holds_its_line(word):
    assert nowrap_hyphens(f"а {word}, б") == f'а <span class="nowrap">{word}</span>, б'


@pytest.mark.parametrize("text", ["бир – эки", "Чүй-Бишкек-Нарын-Ош-Алай", "-", "жөнөкөй"])
def test_other_text_is_left_alone(text):
    assert nowrap_hyphens(text) == text


def test_markup_in_a_title_stays_text():
    assert nowrap_hyphens("<b>а-б</b> & в") == '&lt;b&gt;<span class="nowrap">а-б</span>&lt;/b&gt; &amp; в'


@pytest.mark.parametrize(
    ("word", "divided"),
    [
        ("өнүктүрүүчүлөрдүн", "өнүк|тү|рүү|чү|лөрдүн"),
        ("атайылаштырылгандыгын", "атайы|лаш|ты|рыл|ган|дыгын"),
        ("сельскохозяйственного", "сельс|ко|хо|зяйст|вен|ного"),
    ],
)
def test_a_long_word_may_break_between_syllables(word, divided):
    assert soft_hyphens(word).replace(SOFT, "|") == divided


@pytest.mark.parametrize("text", ["кызматташтыгын", "internationalisation", "пресс-борборунун", ""])
def test_words_of_fourteen_letters_and_foreign_ones_do_not_break(text):
    assert soft_hyphens(text) == text


def test_both_filters_work_together_on_a_title():
    template = Template("{% load typography %}{{ title|soft_hyphens|nowrap_hyphens }}")
    shown = template.render(Context({"title": "Ат-Башы <өнүктүрүүчүлөрдүн>"}))
    assert shown.replace(SOFT, "|") == '<span class="nowrap">Ат-Башы</span> &lt;өнүк|тү|рүү|чү|лөрдүн&gt;'


@pytest.mark.parametrize(("number", "text"), [(7, "7"), (1204, "1 204"), (1234567, "1 234 567")])
def test_thousands_are_set_apart_by_a_space_that_does_not_break(number, text):
    assert thousands(number) == text.replace(" ", "\N{NO-BREAK SPACE}")


@pytest.mark.parametrize("value", [None, ""])
def test_a_missing_number_is_not_shown(value):
    assert thousands(value) == ""
