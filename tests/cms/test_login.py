"""The form of the admin speaks the editor's language from the first field."""

import pytest

pytestmark = pytest.mark.django_db
LABELS = {"ky": ("Колдонуучунун аты", "Сырсөз"), "ru": ("Имя пользователя", "Пароль"), "en": ("Username", "Password")}
WRONG = {"ky": "Туура келген жок", "ru": "Пожалуйста", "en": "Please try again"}


@pytest.mark.parametrize("code", LABELS)
def test_the_fields_of_the_login_form_have_labels(client, code):
    form = client.get("/admin/login/", headers={"accept-language": code}).context["form"]
    assert (str(form.fields["username"].label), str(form.fields["password"].label)) == LABELS[code]


@pytest.mark.parametrize("code", WRONG)
def test_a_wrong_password_is_refused_in_that_language(client, code):
    typed = {"username": "aizada", "password": "x"}
    response = client.post("/admin/login/", typed, headers={"accept-language": code})
    assert WRONG[code] in str(response.context["form"].non_field_errors())
    assert response.context["form"]["username"].value() == "aizada"
