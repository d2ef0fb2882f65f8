"""How style sheets and scripts are served: named by their content, compressed, kept for ever."""

from whitenoise.storage import CompressedManifestStaticFilesStorage


class FingerprintedStorage(CompressedManifestStaticFilesStorage):
    """Modules import each other by fingerprint too; otherwise an old one could be kept beside a new one."""

    support_js_module_import_aggregation = True
