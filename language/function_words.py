"""Words that a query in one of the languages can do without, because nearly every text has them."""

from language.kyrgyz import function_words as kyrgyz

RUSSIAN = """
а без бы в во вы да для до же за и из или их к как когда ко ли мы на над не ни но о об обо он она они оно от по под при
про с со та те то тот ту у что чтобы эта эти это этот я
"""
ENGLISH = """
a an and are as at be but by for from has have he her his i if in is it its not of on or our she that the their there
they this to was we were what when which who will with you
"""
FUNCTION_WORDS = {
    "ky": kyrgyz.FUNCTION_WORDS,
    "ru": frozenset(RUSSIAN.split()),
    "en": frozenset(ENGLISH.split()),
}
