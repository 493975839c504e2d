"""Endings of Kyrgyz nouns as they are written after a foreign name: «USAIDдин», «COVIDден», «Facebookтогу»."""

PLURAL = "лар лер лор лөр дар дер дор дөр тар тер тор төр"
POSSESSIVE = "ы и у ү сы си су сү"
CASES = {
    "genitive": "нын нин нун нүн дын дин дун дүн тын тин тун түн",
    "dative": "га ге го гө ка ке ко кө на не но нө",
    "accusative": "ны ни ну нү ды ди ду дү ты ти ту тү",
    "locative": "да де до дө та те то тө нда нде ндо ндө",
    "ablative": "дан ден дон дөн тан тен тон төн нан нен нон нөн",
    "attributive": "дагы деги догу дөгү тагы теги тогу төгү ндагы ндеги ндогу ндөгү",
}


def _any_of(endings: str) -> str:
    return "(?:" + "|".join(endings.split()) + ")"


_PLURAL, _POSSESSIVE, _CASE = _any_of(PLURAL), _any_of(POSSESSIVE), _any_of(" ".join(CASES.values()))

# Regular expression: plural, possessive and case in this order, at least one of them.
NOMINAL_ENDING = f"(?:{_PLURAL}{_POSSESSIVE}?{_CASE}?|{_POSSESSIVE}{_CASE}?|{_CASE})"
