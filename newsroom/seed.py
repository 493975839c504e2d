"""Demo users, one for each role, with logins that `manage.py seed` prints; only for development and demonstration."""

from dataclasses import dataclass

from django.contrib.auth import get_user_model
from django.contrib.auth.models import Group
from django.core.management import call_command
from wagtail.users.models import UserProfile


@dataclass(frozen=True)
class Login:
    username: str
    role: str
    name: str
    language: str = "ky"

    @property
    def password(self) -> str:
        return f"{self.username}-demo-2026"


LOGINS = (
    Login("author", "author", "Автор (ойдон чыгарылган)"),
    Login("editor", "editor", "Редактор (ойдон чыгарылган)"),
    Login("chief", "chief editor", "Башкы редактор (ойдон чыгарылган)"),
    Login("translator-ru", "translator ru", "Переводчик (вымышленное лицо)", "ru"),
    Login("translator-en", "translator en", "Translator (fictional)", "en"),
    Login("librarian", "media librarian", "Медиатекачы (ойдон чыгарылган)"),
    Login("webmaster", "webmaster", "Webmaster (fictional)", "en"),
    Login("admin", "", "Administrator (fictional)", "en"),
)


def seed() -> None:
    call_command("roles", verbosity=0)
    for login in LOGINS:
        _add(login)


def _add(login: Login) -> None:
    first, _space, last = login.name.partition(" (")
    user, is_new = get_user_model().objects.get_or_create(
        username=login.username,
        defaults={"email": f"{login.username}@suu-jayit.example", "first_name": first, "last_name": f"({last}"},
    )
    if not is_new:
        return
    user.set_password(login.password)
    user.is_superuser = user.is_staff = not login.role
    user.save()
    if login.role:
        user.groups.add(Group.objects.get(name=login.role))
    UserProfile.get_for_user(user)
    UserProfile.objects.filter(user=user).update(preferred_language=login.language)
