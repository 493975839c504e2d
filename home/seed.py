"""`manage.py seed`: the demo site, from the lowest app to the highest; running it again adds only what is missing."""

from importlib import import_module

from cms.seed import seed_menu
from home import demo_pages
from home.services import prepare_site

APPS = ("cms", "multimedia", "people", "newsroom", "news")


def seed() -> None:
    prepare_site()
    for app in APPS:
        import_module(f"{app}.seed").seed()
    demo_pages.seed()
    seed_menu()
