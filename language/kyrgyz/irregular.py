"""Forms that no row of the tables makes, and the numerals: closed lists, which a linguist can correct (SE-3).

Sources as in `nominal_endings`.
"""

from language.kyrgyz.chains import Step
from language.kyrgyz.endings import NOUN
from language.kyrgyz.sounds import harmony, last_sound, spell

# form | stem | what was added | its name | state after it
FORMS = """
балдар | бала | дар | plural     | plural
экөө   | эки  | өө  | collective | attribute
үчөө   | үч   | өө  | collective | attribute
төртөө | төрт | өө  | collective | attribute
бешөө  | беш  | өө  | collective | attribute
алтоо  | алты | оо  | collective | attribute
жетөө  | жети | өө  | collective | attribute
"""
ORDINAL = "(I)нчI"
NUMERALS = """
бир эки үч төрт беш алты жети сегиз тогуз он жыйырма отуз кырк элүү алтымыш жетимиш сексен токсон
жүз миң миллион миллиард
"""


def _rows(text: str) -> dict[str, tuple[str, Step]]:
    rows = ([cell.strip() for cell in line.split("|")] for line in text.strip().splitlines())
    return {form: (stem, Step(added, name, added, NOUN, gives)) for form, stem, added, name, gives in rows}


def _ordinals() -> dict[str, tuple[str, Step]]:
    """They are regular, but so common that they would be taken for stems of their own."""
    steps = {stem: spell(ORDINAL, harmony(stem), last_sound(stem)) or "" for stem in NUMERALS.split()}
    return {stem + added: (stem, Step(added, "ordinal", ORDINAL, NOUN, "noun")) for stem, added in steps.items()}


IRREGULAR = _rows(FORMS) | _ordinals()
"""Each form → its stem and the step from the one to the other. No other reading of such a form is looked for."""
