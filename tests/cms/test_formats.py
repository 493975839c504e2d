"""Dates, numbers and the errors of forms read as each language writes them."""

from datetime import date, datetime

import pytest
from django import forms
from django.contrib.auth.password_validation import validate_password
from django.core.exceptions import ValidationError
from django.utils.formats import date_format, get_format, number_format
from django.utils.translation import ngettext, override

MOMENT = datetime(2020, 12, 9, 7, 5)
WRITTEN = {
    "ky": ("2020-ж. 9-декабрь", "2020-ж. 9-декабрь, 07:05", "декабрь 2020-ж.", "9-декабрь", "09.12.2020"),
    "ru": ("9 декабря 2020 г.", "9 декабря 2020 г. 7:05", "Декабрь 2020 г.", None, "09.12.2020"),
    "en": ("9 December 2020", "9 December 2020, 07:05", "December 2020", "9 December", "09.12.2020"),
}
FORMATS = ("DATE_FORMAT", "DATETIME_FORMAT", "YEAR_MONTH_FORMAT", "MONTH_DAY_FORMAT", "SHORT_DATE_FORMAT")


@pytest.mark.parametrize("code", WRITTEN)
def test_dates_are_written_as_the_language_writes_them(code):
    with override(code):
        for name, text in zip(FORMATS, WRITTEN[code], strict=True):
            assert text in (None, date_format(MOMENT, name))


@pytest.mark.parametrize(("code", "text"), [("ky", "1 234 567,5"), ("ru", "1 234 567,5"), ("en", "1,234,567.5")])
def test_numbers_have_the_comma_and_spaces_of_the_language(code, text):
    with override(code):
        written = number_format(1234567.5, use_l10n=True, force_grouping=True)
    assert written == text.replace(" ", "\N{NO-BREAK SPACE}")


@pytest.mark.parametrize("code", WRITTEN)
def test_a_date_is_read_with_the_day_first_or_as_a_browser_sends_it(code):
    with override(code):
        assert forms.DateField().clean("03.04.2026") == date(2026, 4, 3)
        assert forms.DateField().clean("2026-04-03") == date(2026, 4, 3)
        assert get_format("FIRST_DAY_OF_WEEK") == 1


def error_of(field, value):
    with pytest.raises(ValidationError) as error:
        field.clean(value)
    return " ".join(error.value.messages)


@pytest.mark.parametrize(
    ("field", "value", "words"),
    [
        (forms.CharField(), "", "Бул талааны толтуруңуз."),
        (forms.CharField(), "a\0b", "Текстте нөл белгиси болбошу керек."),
        (forms.CharField(max_length=3), "жарчы", "Эң көп дегенде 3 белги жазыңыз (азыр 5)."),
        (forms.EmailField(), "жарчы", "Электрондук почтанын дарегин туура жазыңыз."),
        (forms.URLField(assume_scheme="https"), "x y", "Туура шилтеме жазыңыз."),
        (forms.DateField(), "32.13.2020", "Датаны туура жазыңыз."),
        (forms.IntegerField(), "көп", "Бүтүн сан жазыңыз."),
        (forms.ChoiceField(choices=[("1", "1")]), "2", "Бар варианттардын бирин тандаңыз. 2 – мындай вариант жок."),
    ],
)
def test_the_errors_of_forms_are_polite_kyrgyz(field, value, words):
    with override("ky"):
        assert error_of(field, value) == words


def test_a_bad_password_is_refused_in_kyrgyz():
    with override("ky"), pytest.raises(ValidationError) as error:
        validate_password("12345")
    assert error.value.messages[0] == "Сырсөз өтө кыска. Анда жок дегенде 8 белги болушу керек."


def test_russian_counts_in_three_forms_and_kyrgyz_in_one():
    def needed(number):
        return ngettext("at least %(number)d is needed.", "at least %(number)d are needed.", number)

    with override("ky"):
        assert {needed(number) for number in (1, 2, 5)} == {"жок дегенде %(number)d керек."}
    with override("en"):
        assert needed(1) != needed(2)
