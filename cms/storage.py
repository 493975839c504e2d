from whitenoise.storage import CompressedManifestStaticFilesStorage


class StaticFilesStorage(CompressedManifestStaticFilesStorage):
    """Names with a hash, kept by browsers for good; imports between JavaScript modules follow the new names."""

    support_js_module_import_aggregation = True
