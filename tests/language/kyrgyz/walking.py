"""Ways through the table of endings: which endings lead from a stem to each state, and how they are written."""

from collections import deque

from language.kyrgyz.chains import ENDINGS
from language.kyrgyz.sounds import HARMONY, harmony, last_sound, spell

VOICED = {"к": "г", "п": "б"}


def routes(stem, part):
    """For every state that this stem can reach, the fewest forms that lead to it."""
    found = {part: ()}
    waiting = deque([part])
    while waiting:
        state = waiting.popleft()
        for ending in ENDINGS:
            if state not in ending.after or ending.gives in found:
                continue
            for form in ending.forms:
                if "=" not in form and tail_of(stem, (*found[state], form)) is not None:
                    found[ending.gives] = (*found[state], form)
                    waiting.append(ending.gives)
                    break
    return found


def tail_of(stem, forms):
    """The endings as they are written after the stem, к and п voiced before vowels; None where one cannot follow."""
    tail = ""
    for form in forms:
        word = stem + tail
        written = spell(form, harmony(word), last_sound(word))
        if written is None:
            return None
        if tail and written[0] in HARMONY and tail[-1] in VOICED:
            tail = tail[:-1] + VOICED[tail[-1]]
        tail += written
    return tail
