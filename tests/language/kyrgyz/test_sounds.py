"""Vowel harmony and the consonants at the seam (SE-3): written out, as a grammar would print them."""

import pytest

from language.kyrgyz.sounds import CLASSES, SOFTENED, SOUNDS, harmony, last_sound, spell


@pytest.mark.parametrize(
    ("stem", "vowels_follow"),
    [
        ("бала", "а"),
        ("кыз", "а"),
        ("дарыя", "а"),
        ("тоо", "о"),
        ("зоопарк", "а"),
        ("куш", "у"),
        ("революция", "а"),
        ("июнь", "у"),
        ("кеме", "е"),
        ("эл", "е"),
        ("тил", "е"),
        ("көл", "ө"),
        ("күн", "ө"),
        ("ёлка", "а"),
        ("самолёт", "о"),
        # The last vowel decides, also in a loan that has both kinds.
        ("мугалим", "е"),
        ("китеп", "е"),
        ("директор", "о"),
        # «боё» (paint) and «коё» after ё has become е; at the start of a word е is е.
        ("бое", "о"),
        ("коен", "о"),
        ("ел", "е"),
        ("дое", "о"),
        ("дуел", "е"),
        # Read by the names of its letters.
        ("жчк", ""),
        ("usaid", ""),
        ("", ""),
    ],
)
def test_harmony_is_that_of_the_last_vowel(stem, vowels_follow):
    assert harmony(stem) == vowels_follow


@pytest.mark.parametrize(
    ("stems", "sound"),
    [
        ("бала тоо кеме кыргызча дарыя үчүнчү кино бое эки күнү таю ашыкчасы дээ", "vowel"),
        ("жер бар үй той", "glide"),
        ("тил кыз күн тоң клуб аң эм лев парад боз курорг багаж", "voiced"),
        ("китеп ток дос кат шеф цех абзац күч кеңеш борщ", "voiceless"),
        # A soft or hard sign is not heard.
        ("роль июнь альбомъ", "voiced"),
        ("область", "voiceless"),
        ("апрельь", "voiced"),
        ("январь", "glide"),
        ("usaid", "voiced"),
    ],
)
def test_last_sound(stems, sound):
    for stem in stems.split():
        assert last_sound(stem) == sound, stem


# The endings of the plural, genitive, dative, accusative, ablative and of three verb forms, to the letter.
NOUN_FORMS = ("LAр", "NIн", "GA", "NI", "DAн", "(I)м", "(с)I", "BI", "LUU")
NOUNS = {
    # vowel, glide, voiced, voiceless, in each class of harmony
    "бала": "балалар баланын балага баланы баладан балам баласы балабы балалуу",
    "тай": "тайлар тайдын тайга тайды тайдан тайым тайы тайбы тайлуу",
    "кыз": "кыздар кыздын кызга кызды кыздан кызым кызы кызбы кыздуу",
    "кат": "каттар каттын катка катты каттан катым каты катпы каттуу",
    "тоо": "тоолор тоонун тоого тоону тоодон тоом тоосу тообу тоолуу",
    "той": "тойлор тойдун тойго тойду тойдон тойум тойу тойбу тойлуу",
    "жол": "жолдор жолдун жолго жолду жолдон жолум жолу жолбу жолдуу",
    "дос": "достор достун доско досту достон досум досу доспу достуу",
    "суу": "суулар суунун сууга сууну суудан суум суусу суубу суулуу",
    "мур": "мурлар мурдун мурга мурду мурдан мурум муру мурбу мурлуу",
    "кул": "кулдар кулдун кулга кулду кулдан кулум кулу кулбу кулдуу",
    "куш": "куштар куштун кушка кушту куштан кушум кушу кушпу куштуу",
    "кеме": "кемелер кеменин кемеге кемени кемеден кемем кемеси кемеби кемелүү",
    "жер": "жерлер жердин жерге жерди жерден жерим жери жерби жерлүү",
    "тил": "тилдер тилдин тилге тилди тилден тилим тили тилби тилдүү",
    "кеңеш": "кеңештер кеңештин кеңешке кеңешти кеңештен кеңешим кеңеши кеңешпи кеңештүү",
    "көпүрө": "көпүрөлөр көпүрөнүн көпүрөгө көпүрөнү көпүрөдөн көпүрөм көпүрөсү көпүрөбү көпүрөлүү",
    "үй": "үйлөр үйдүн үйгө үйдү үйдөн үйүм үйү үйбү үйлүү",
    "көл": "көлдөр көлдүн көлгө көлдү көлдөн көлүм көлү көлбү көлдүү",
    "өнөктөш": "өнөктөштөр өнөктөштүн өнөктөшкө өнөктөштү өнөктөштөн өнөктөшүм өнөктөшү өнөктөшпү өнөктөштүү",
}
VERB_FORMS = ("GAн", "DI", "сA", "(I)п", "BA", "чU", "DIр", "AбIз")
VERBS = {
    "жаз": "жазган жазды жазса жазып жазба жазчу жаздыр жазабыз",
    "бол": "болгон болду болсо болуп болбо болчу болдур болобуз",
    "ур": "урган урду урса уруп урба урчу урдур урабыз",
    "кел": "келген келди келсе келип келбе келчү келдир келебиз",
    "көр": "көргөн көрдү көрсө көрүп көрбө көрчү көрдүр көрөбүз",
    "айт": "айткан айтты айтса айтып айтпа айтчу айттыр айтабыз",
    "ук": "уккан укту укса укуп укпа укчу уктур укабыз",
    "бөл": "бөлгөн бөлдү бөлсө бөлүп бөлбө бөлчү бөлдүр бөлөбүз",
    "күт": "күткөн күттү күтсө күтүп күтпө күтчү күттүр күтөбүз",
    "башта": "баштаган баштады баштаса баштап баштаба баштачу",
    "иште": "иштеген иштеди иштесе иштеп иштебе иштечү",
}
SPELLED = [
    (stem, form, expected)
    for forms, stems in ((NOUN_FORMS, NOUNS), (VERB_FORMS, VERBS))
    for stem, words in stems.items()
    for form, expected in zip(forms, words.split(), strict=False)
]


@pytest.mark.parametrize(("stem", "form", "expected"), SPELLED)
def test_endings_follow_the_vowel_and_the_sound_before_them(stem, form, expected):
    assert stem + spell(form, harmony(stem), last_sound(stem)) == expected


def test_the_stems_above_have_every_class_with_every_sound():
    assert {(harmony(stem), last_sound(stem)) for stem in NOUNS} == {
        (vowel, sound) for vowel in CLASSES for sound in SOUNDS
    }


@pytest.mark.parametrize(
    ("form", "vowel", "sound", "expected"),
    [
        # Each vowel follows the one before it, inside the ending too: «уу» is followed by «а», «чу» by «ңар».
        ("DAйIн", "о", "vowel", "дойун"),
        ("чAлIк", "ө", "voiced", "чөлүк"),
        ("GAнчA", "о", "voiceless", "кончо"),
        ("чUңAр", "а", "voiced", "чуңар"),
        ("чUңAр", "е", "voiced", "чүңөр"),
        ("(I)ңIздAр", "о", "voiced", "уңуздар"),
        ("(I)ңIздAр", "у", "vowel", "ңуздар"),
        ("сIздAр", "ө", "vowel", "сүздөр"),
        # Each consonant follows the one before it: the past after the voiceless ending of a causative.
        ("DIрIл", "ө", "voiceless", "түрүл"),
        ("ндA", "е", "vowel", "нде"),
        # A vowel in brackets stands after a consonant, a consonant in brackets after a vowel.
        ("(I)нчI", "е", "voiceless", "инчи"),
        ("(I)нчI", "а", "vowel", "нчы"),
        ("(I)рAAк", "о", "voiced", "ураак"),
        ("(I)рAAк", "о", "vowel", "роок"),
        ("(I)рAAк", "а", "glide", "ыраак"),
        ("(с)I", "ө", "vowel", "сү"),
        ("(с)I", "ө", "glide", "ү"),
        # «<» asks for a consonant before the ending, «>» for a vowel.
        ("<A", "о", "voiced", "о"),
        ("<A", "о", "voiceless", "о"),
        ("<A", "о", "glide", "о"),
        ("<A", "о", "vowel", None),
        (">й", "о", "vowel", "й"),
        (">й", "о", "voiced", None),
        (">й", "о", "glide", None),
        (">й", "о", "voiceless", None),
        ("<UU", "а", "voiced", "уу"),
        ("<UU", "е", "voiced", "үү"),
        ("<UU", "а", "vowel", None),
        (">=оо", "а", "vowel", "=оо"),
        (">=оо", "а", "voiced", None),
        # After a к that became г nothing but a vowel: жазгандыгы, not жазгандыгда.
        ("(с)I", "а", SOFTENED, "ы"),
        ("(I)м", "о", SOFTENED, "ум"),
        ("<A", "е", SOFTENED, "е"),
        ("DA", "а", SOFTENED, None),
        ("GA", "а", SOFTENED, None),
        ("сIз", "а", SOFTENED, None),
        (">й", "а", SOFTENED, None),
    ],
)
def test_marks_of_a_form(form, vowel, sound, expected):
    assert spell(form, vowel, sound) == expected
