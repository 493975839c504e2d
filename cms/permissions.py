"""Who may do what with a page; apps above the kernel add rules without the kernel knowing them."""

from collections.abc import Callable
from typing import Any

from wagtail.models import Page
from wagtail.models import PagePermissionTester as WagtailPagePermissionTester

Rule = Callable[[Any, Page], bool]
_publish_rules: list[Rule] = []


def add_publish_rule(rule: Rule) -> Rule:
    """Every rule must agree before `user` may publish `page` outside a workflow; called once from an app's ready()."""
    _publish_rules.append(rule)
    return rule


def may_publish_directly(user: Any, page: Page) -> bool:
    """Whether no rule of an app keeps `user` from publishing `page` outside a workflow."""
    return all(rule(user, page) for rule in _publish_rules)


def was_public(page: Page) -> bool:
    """Whether `page` or a page below it ever was."""
    if page.first_published_at or page.is_leaf():
        return page.first_published_at is not None
    return bool(page.get_descendants().filter(first_published_at__isnull=False).exists())


class PagePermissionTester(WagtailPagePermissionTester):
    def can_publish(self) -> bool:
        return super().can_publish() and may_publish_directly(self.user, self.page)

    def can_publish_subpage(self) -> bool:
        return super().can_publish_subpage() and may_publish_directly(self.user, self.page)

    def can_delete(self, ignore_bulk: bool = False) -> bool:
        """A page that was once public is unpublished with a reason; only an administrator deletes it (WF-7)."""
        return super().can_delete(ignore_bulk) and (self.user.is_superuser or not was_public(self.page))

    def can_set_view_restrictions(self) -> bool:
        return super().can_publish()

    def can_unschedule(self) -> bool:
        return super().can_publish()
