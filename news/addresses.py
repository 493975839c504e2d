"""Years and months as they stand in addresses: one spelling each, so that one list has one address."""

from django.urls import register_converter


class _Digits:
    regex = ""
    width = 0

    def to_python(self, value: str) -> int:
        return int(value)

    def to_url(self, value: int) -> str:
        return f"{value:0{self.width}}"


class Year(_Digits):
    regex, width = "[0-9]{4}", 4


class Month(_Digits):
    regex, width = "(?:0[1-9]|1[0-2])", 2


def register() -> None:
    register_converter(Year, "yyyy")
    register_converter(Month, "mm")
