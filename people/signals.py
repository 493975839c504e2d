"""What happens to the address of a person or an organisation that is renamed, taken off the site or deleted."""

from typing import Any

from django.db.models.signals import post_save, pre_delete, pre_save
from wagtail.signals import unpublished

from people import old_addresses
from people.models import Organisation, Person


def connect() -> None:
    for model in (Organisation, Person):
        name = f"people.{model._meta.model_name}"
        pre_save.connect(before_saving, sender=model, dispatch_uid=f"{name}.renamed")
        post_save.connect(after_saving, sender=model, dispatch_uid=f"{name}.saved")
        unpublished.connect(after_unpublishing, sender=model, dispatch_uid=f"{name}.unpublished")
        pre_delete.connect(before_deleting, sender=model, dispatch_uid=f"{name}.deleted")


def before_saving(instance: Any, update_fields: Any = None, **kwargs: Any) -> None:
    """A draft is saved too: its new slug stays in the draft."""
    if update_fields and "slug" not in update_fields:
        return
    before = type(instance).objects.visible().filter(pk=instance.pk).only("slug").first() if instance.pk else None
    if before and instance.live and before.slug != instance.slug:
        old_addresses.lead_on(before, instance)


def after_saving(instance: Any, update_fields: Any = None, **kwargs: Any) -> None:
    if instance.live and not update_fields:
        old_addresses.take(instance)


def after_unpublishing(instance: Any, **kwargs: Any) -> None:
    old_addresses.say_gone(instance)


def before_deleting(instance: Any, **kwargs: Any) -> None:
    """What is off the site already has said so."""
    if instance.live:
        old_addresses.say_gone(instance)
