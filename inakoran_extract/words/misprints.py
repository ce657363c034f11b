"""Tells misprints from words."""


def is_one_apart(word: str, known: str) -> bool:
    """Tell whether one letter is left out, put in or changed, or two have changed places.

    >>> [is_one_apart(word, "selasa") for word in ("selsa", "sellasa", "selaza", "sealsa")]
    [True, True, True, True]
    >>> [is_one_apart(word, "selasa") for word in ("selasa", "slesa", "sela", "alesas")]
    [True, False, False, False]
    """
    pairs = enumerate(zip(word, known, strict=False))
    same = next((at for at, (one, other) in pairs if one != other), min(len(word), len(known)))
    one, other = word[same:], known[same:]
    return (
        one[1:] == other[1:]
        or one[1:] == other
        or one == other[1:]
        or (one[:2] == other[1::-1] and one[2:] == other[2:])
    )
