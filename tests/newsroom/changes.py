"""Drafts and publications with a kind of change and a note, and what is left of them."""

from wagtail.models import Revision


def latest(item):
    return fresh(item).get_latest_revision_as_object()


def fresh(item):
    return type(item).objects.get(pk=item.pk)


def draft(item, change, note, user=None, **fields):
    version = latest(item)
    version.change, version.change_note = change, note
    for name, value in fields.items():
        setattr(version, name, value)
    return Revision.objects.get(pk=version.save_revision(user=user).pk)


def publish(item, change="minor", note="", user=None, **fields):
    draft(item, change, note, user, **fields).publish()


def notes(item):
    return [(note.kind, note.text) for note in fresh(item).notes]


def carried(item):
    return [
        (revision.content["change"], revision.content["change_note"])
        for revision in Revision.objects.for_instance(item).order_by("created_at")
        if revision.content["change"] != "minor"
    ]
