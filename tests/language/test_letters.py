import unicodedata

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from language.letters import (
    CYRILLIC_TO_LATIN,
    LATIN_TO_CYRILLIC,
    NEVER_KYRGYZ,
    OVERLAID,
    find_wrong_letters,
    normalise,
    normalize_for_match,
    repair,
)

KYRGYZ = "абвгдеёжзийклмнңоөпрстуүфхцчшщъыьэюя"
LATIN = "abcdefghijklmnopqrstuvwxyz"
LOOKALIKES = "".join(LATIN_TO_CYRILLIC) + "".join(CYRILLIC_TO_LATIN) + "".join(NEVER_KYRGYZ) + "".join(OVERLAID)
# Letters close enough to one another that every branch is met: look-alikes, endings, joiners, marks, what stays.
HOT = st.text(alphabet=LOOKALIKES + "ндгтышЫVXIDvdїқЖ-’' \u0306\u0308\u0301\u00ad\u200b4", max_size=14)
ENDED = st.builds(str.__add__, HOT, st.sampled_from(["дин", "ге", "ка", "су", "логу", "XXI", "нын"]))
RIGHT = (
    "USAIDдин IT-адис COVIDден COVID-19дун e-mail Wi-Fi ЖМКнын PDFти XXI-кылым II-курс Т-34 BBCнин CEOсу MBAчы "
    "Facebookка Facebookтогу WhatsAppу ITка Googleдан cookie куки ХХ А B і я c Київ Україні Қазақстан Беларусь ӨКМӨТ "
    "д'Арк мэриялар FHI www.osgo.kg cookie-куки қіз"
)
TEXTS = st.one_of(st.text(), HOT, ENDED)


@pytest.mark.parametrize(
    ("wrong", "right"),
    [
        ("иштѳѳсүнѳ", "иштөөсүнө"),  # fita
        ("Ѳкмѳт", "Өкмөт"),
        ("деӊгээлде", "деңгээлде"),  # en with tail
        ("КЕӉЕШ", "КЕҢЕШ"),
        ("кеӈеш", "кеңеш"),
        ("кеҥеш", "кеңеш"),
        ("ѳ", "ө"),
        ("кe\u04a3еш", "кеңеш"),  # Latin e
        ("Kыргыз", "Кыргыз"),  # Latin K
        ("PECПУБЛИКАСЫ", "РЕСПУБЛИКАСЫ"),
        ("жаpaн", "жаран"),
        ("cахаp", "сахар"),
        ("кöчö", "көчө"),
        ("күзгү-кyзгү", "күзгү-кузгү"),
        ("YЙ", "ҮЙ"),
        ("KOOMДYK", "КООМДУК"),
        ("мамлекеттік", "мамлекеттик"),  # Ukrainian і
        ("мамлекеттiк", "мамлекеттик"),  # Latin i
        ("ІІМ", "ИИМ"),
        ("о\u0335з", "өз"),
        ("кен\u0328еш", "кеңеш"),
        ("сookie", "cookie"),  # Cyrillic с
        ("сookieнин", "cookieнин"),
        ("Wі-Fі", "Wi-Fi"),
        ("CОVID-19", "COVID-19"),  # Cyrillic О
        ("USАIDдин", "USAIDдин"),  # Cyrillic А
        ("ХІХ", "XIX"),  # Ukrainian І between Cyrillic Х
        ("cоp", "сор"),  # two thirds of it Latin
        ("ХХI-кылым", "XXI-кылым"),
    ],
)
def test_wrong_letters_are_repaired(wrong, right):
    """TR-11."""
    assert repair(wrong) == right
    assert repair(f"«{wrong}», {wrong}.") == f"«{right}», {right}."


@pytest.mark.parametrize(
    "right",
    RIGHT.split(),
)
def test_right_words_are_left_alone(right):
    """TR-11: a Latin name with a Kyrgyz ending is right."""
    assert find_wrong_letters(f"Бул {right}, {right}!") == ()
    assert repair(right) == right


@given(st.text(alphabet=KYRGYZ + KYRGYZ.upper() + " -.,«»0123456789"))
def test_kyrgyz_and_russian_letters_alone_are_never_touched(text):
    assert repair(text) == text


@given(st.text(alphabet=LATIN + LATIN.upper() + "éüñ -.,0123456789"))
def test_latin_letters_alone_are_never_touched(text):
    assert repair(text) == text


@given(TEXTS)
@example("ITка")
@example("O\u0335Ѐ")
@example("cookiе\u0308")
def test_repairing_twice_is_repairing_once(text):
    once = repair(text)
    assert repair(once) == once
    assert find_wrong_letters(once) == ()
    assert not set(NEVER_KYRGYZ).intersection(once)


@given(TEXTS)
def test_offsets_are_those_of_the_given_text(text):
    position, rebuilt = 0, ""
    for found in find_wrong_letters(text):
        assert position <= found.start < found.end
        assert text[found.start : found.end] == found.word != found.suggestion
        rebuilt += text[position : found.start] + found.suggestion
        position = found.end
    assert rebuilt + text[position:] == repair(text)


@given(st.text(alphabet=LOOKALIKES + "ндгт -"))
def test_one_letter_stands_for_one_letter(text):
    marks = sum(text.count(mark) for mark in {pair[1] for pair in OVERLAID})
    if not marks:
        assert len(repair(normalise(text))) == len(normalise(text))


@given(TEXTS)
def test_composed_and_decomposed_texts_are_repaired_alike(text):
    composed, decomposed = (unicodedata.normalize(form, text) for form in ("NFC", "NFD"))
    assert normalise(repair(composed)) == normalise(repair(decomposed))
    assert normalize_for_match(composed) == normalize_for_match(decomposed)


def test_places_in_a_text_with_marks_and_soft_hyphens():
    text = "и\u0306ок, ке\u00adѳөш и сookie"
    assert [(word.word, word.suggestion) for word in find_wrong_letters(text)] == [
        ("ке\u00adѳөш", "кеөөш"),
        ("сookie", "cookie"),
    ]


@given(TEXTS)
@example("İ\u0331")
@example("Оё\u0308")
def test_the_form_for_matching_is_stable(text):
    """SE-2."""
    once = normalize_for_match(text)
    assert normalize_for_match(once) == once
    assert "ё" not in once


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("ЁЛКА", "елка"),
        ("Кe\u04a3еш", "кеңеш"),
        ("HАРЫH", "нарын"),
        ("иш‑чара", "ИШ-ЧАРА"),
    ],
)
def test_spellings_of_one_word_meet(first, second):
    """SE-2."""
    assert normalize_for_match(first) == normalize_for_match(second)


def test_a_name_with_an_ending_is_matched_as_it_is_written():
    assert normalize_for_match("USAIDдин, ITка") == "usaidдин, itка"


def test_the_seeds_have_the_wrong_letters_that_are_known_and_no_others(seeds):
    """TR-11 on real pages."""
    found = {number: [word.word for word in find_wrong_letters(text)] for number, text in seeds.items()}
    assert found == {
        "000": [],
        "001": ["сookie", "иштѳѳсүнѳ", "бербѳѳ", "ѳзүңүздѳр", "Кѳңүл"],
        "002": [],
        "003": [],
        "004": ["деӊгээлдеги", "деӊгээлде"],
    }
    assert sum(word.count("ѳ") for word in found["001"]) == seeds["001"].count("ѳ") == 8
