"""What is gathered of a line costs as much as it has, however many elements ask for it."""

from inakoran_extract.page.gathered import Gathered


class Piece(str):
    """A piece of a line that counts how often it is looked at."""

    __slots__ = ()
    looked_at = 0

    def strip(self, chars: str | None = None, /) -> str:
        Piece.looked_at += 1
        return super().strip(chars)


def test_each_blank_piece_is_looked_at_once() -> None:
    line = Gathered()
    for _ in range(200):
        line.pieces.append(Piece(" \n"))
        assert not line.is_begun()
    assert Piece.looked_at <= 2 * 200


def test_a_line_is_begun_by_its_first_visible_text() -> None:
    line = Gathered()
    line.pieces += [" ", "", "\n", "Harga"]
    assert line.is_begun()
    line.clear()
    assert not line.is_begun()
