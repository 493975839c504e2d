import json
import re
import shutil
import subprocess
import unicodedata

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from language.slugs import LETTERS, MAX_LENGTH, render_javascript, slugify
from tests import chromium

KYRGYZ = "абвгдеёжзийклмнңоөпрстуүфхцчшщъыьэюя"
AWKWARD = st.text(alphabet=KYRGYZ + "ӨҮҢЁЙİßẞÉéçÇñ№’ʼ' -–_%/.\u0301\u00ad\u200b😀日本مر\ud800I1٣𝔄", max_size=40)


@pytest.mark.parametrize(
    ("text", "slug"),
    [
        ("Өнүктүрүү кеңештери", "onukturuu-keneshteri"),
        ("Жарчы: жаңы жылыңыз менен!", "jarchy-jany-jylynyz-menen"),
        ("USAIDдин «Жигердүү жарандар» долбоору", "usaiddin-jigerduu-jarandar-dolbooru"),
        ("Съезд щуки и ёжика, объявление", "sezd-shchuki-i-yojika-obyavlenie"),
        ("Хлеб, цирк, чай, шар, этюд, яблоко", "khleb-tsirk-chay-shar-etyud-yabloko"),
        ("№5 мектеп", "no-5-mektep"),
        ("29.12.2020", "29-12-2020"),
        ("Çağrı İstanbul – Łódź & Straße", "cagri-istanbul-lodz-strasse"),
        ("д’Арк O'Brien", "dark-obrien"),
        ("ке\u00adѳ\u200bш и\u0306", "keosh-y"),
        ("Київ, Ўзбекистон, Қазақстан", "kiyiv-uzbekiston-kazakstan"),
        ("50 % 😀 айыл", "50-ayyl"),
        ("  --  Иш — чара  --  ", "ish-chara"),
    ],
)
def test_slugs(text, slug):
    """TR-10."""
    assert slugify(text) == slug


def test_the_table_has_every_letter_of_the_alphabets_in_ascii():
    """TR-10: published, one fixed string a letter."""
    assert set(KYRGYZ) <= set(LETTERS)
    assert all(re.fullmatch(r"[a-z0-9-]*", latin) for latin in LETTERS.values())
    assert all(letter == letter.lower() and unicodedata.is_normalized("NFC", letter) for letter in LETTERS)


@pytest.mark.parametrize("text", ["", "   ", "«»", "😀", "日本", "مرحبا", "%%%", "\ud800", "ъь"])
def test_a_text_without_letters_still_has_an_address(text):
    """TR-10: never empty."""
    assert re.fullmatch(r"page-[0-9a-f]{8}", slugify(text))
    assert slugify(text) == slugify(text)


def test_fallbacks_of_different_texts_differ():
    assert slugify("日本") != slugify("中国")


@given(st.one_of(st.text(alphabet=st.characters()), AWKWARD), st.integers(1, 120))
@example("😀", 1)
@example("", 5)
def test_a_slug_is_ascii_not_empty_and_short_enough(text, max_length):
    slug = slugify(text, max_length)
    assert re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", slug)
    assert len(slug) <= max_length
    assert slugify(slug, max_length) == slug


@given(st.one_of(st.text(), AWKWARD))
def test_composed_and_decomposed_titles_have_one_address(text):
    assert slugify(unicodedata.normalize("NFD", text)) == slugify(unicodedata.normalize("NFC", text))


def test_a_long_title_is_cut_between_words():
    assert slugify("коомдук кеңеш жана өкмөт", 14) == "koomduk-kenesh"
    assert slugify("коомдук кеңеш жана өкмөт", 15) == "koomduk-kenesh"
    assert slugify("коомдук кеңеш жана өкмөт", 13) == "koomduk"
    assert slugify("коомдук", 4) == "koom"
    assert len(slugify("сөз " * 200)) == MAX_LENGTH - 1


def test_no_length_no_slug():
    with pytest.raises(ValueError, match="max_length"):
        slugify("сөз", 0)


def titles():
    """Over 300 titles: each letter alone and in company, both cases, both Unicode forms, and what has no letters."""
    words = "Өнүктүрүү кеңештери|USAIDдин №5|İstanbul Ğ ẞ ß|日本|مرحبا|😀😀|ΣΑΣ|ǅ|½|²|\u0301|e\u0301\u0302|𝔄|ﬁ||  |K|Å"
    singles = sorted(set(LETTERS) | set("éüñçşžğåøæœþ№'’") | {chr(code) for code in range(0xC0, 0x180)})
    texts = words.split("|") + singles + [f"сөз {letter.upper()}ай-{letter}" for letter in singles]
    return (
        texts
        + [unicodedata.normalize("NFD", text) for text in texts]
        + ["узун аталыш " * length for length in range(20)]
    )


def run_in_node(source, texts, tmp_path):
    (tmp_path / "slugs.mjs").write_text(source, encoding="utf-8")
    (tmp_path / "run.mjs").write_text(
        'import { readFileSync } from "node:fs";\nimport { slugify } from "./slugs.mjs";\n'
        "const texts = JSON.parse(readFileSync(0, 'utf8'));\n"
        "console.log(JSON.stringify(texts.map((text) => [slugify(text), slugify(text, 9)])));\n",
        encoding="utf-8",
    )
    command = ["node", str(tmp_path / "run.mjs")]
    done = subprocess.run(command, input=json.dumps(texts), capture_output=True, text=True, check=True, timeout=60)
    return json.loads(done.stdout)


def run_in_chromium(source, texts):
    from playwright.sync_api import sync_playwright

    path = chromium.find()
    if not path:
        pytest.skip(chromium.MISSING)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=chromium.ARGUMENTS)
        answers = browser.new_page().evaluate(
            """async ([source, texts]) => {
                const address = URL.createObjectURL(new Blob([source], { type: "text/javascript" }));
                const { slugify } = await import(address);
                return texts.map((text) => [slugify(text), slugify(text, 9)]);
            }""",
            [source, texts],
        )
        browser.close()
    return answers


def test_the_javascript_of_the_admin_gives_the_same_addresses(tmp_path):
    """TR-10: the same in the admin's JavaScript and on the server."""
    texts = titles()
    assert len(texts) >= 300
    source = render_javascript()
    answers = run_in_node(source, texts, tmp_path) if shutil.which("node") else run_in_chromium(source, texts)
    assert answers == [[slugify(text), slugify(text, 9)] for text in texts]


def test_the_javascript_is_a_module_that_fits_a_strict_policy():
    source = render_javascript()
    assert "export function slugify" in source
    assert "__" not in source
    assert not re.search(r"\beval\b|\bFunction\(|\bwindow\b|\bdocument\b", source)
