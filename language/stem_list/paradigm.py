"""The regular forms that a stem would have as a noun or as a verb; those that are attested speak for the stem."""

from language.kyrgyz.seams import LENGTHENED, VOICED
from language.kyrgyz.sounds import HARMONY, harmony, last_sound, spell

# Each form by its endings, as the tables write them; «A|й» is A after a consonant and й after a vowel.
NOUN_FORMS = ("LAр", "NIн", "GA", "NI", "DA", "DAн", "(с)I", "(с)I нA", "(с)I ндA", "LAр NIн", "LAр (с)I", "(с)I н",
              "(с)I нIн", "LAр GA", "LAр NI", "LUU")  # fmt: skip
PRESENT, FUTURE, VERBAL_NOUN = "A|й", "Aр|р", "UU|="
VERB_FORMS = ("GAн", "DI", "(I)п", PRESENT, VERBAL_NOUN, "BA й", "сA", FUTURE, "GAн DA", f"{VERBAL_NOUN} GA", "BA GAн",
              "сIн", "чU", "GAн DI", f"{PRESENT} т")  # fmt: skip
ROUNDED = {vowel: long for long, vowels in LENGTHENED.items() for vowel in vowels}


VOICED_FROM = {voiceless: voiced for voiced, voiceless in VOICED.items()}


def form(stem: str, endings: str) -> str:
    """The stem with these endings, one after another."""
    word = stem
    for ending in endings.split():
        after_consonant, _, after_vowel = ending.partition("|")
        word = _attach(word, after_vowel if after_vowel and last_sound(word) == "vowel" else after_consonant)
    return word


def _attach(stem: str, ending: str) -> str:
    if ending == "=":
        return stem[:-1] + ROUNDED[stem[-1]] if stem[-1] in ROUNDED else stem + "уу"
    written = spell(ending, harmony(stem) or "а", last_sound(stem)) or ""
    if written[:1] in HARMONY and stem[-2:-1] in HARMONY:
        stem = stem[:-1] + VOICED_FROM.get(stem[-1], stem[-1])
    return stem + written
