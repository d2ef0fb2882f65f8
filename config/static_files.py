"""How style sheets and scripts are served: named by their content, compressed, kept for ever."""

from django.contrib.staticfiles.storage import StaticFilesStorage
from whitenoise.storage import CompressedManifestStaticFilesStorage


class FingerprintedStorage(CompressedManifestStaticFilesStorage):
    """Modules import each other by fingerprint too; otherwise an old one could be kept beside a new one."""

    support_js_module_import_aggregation = True

    def url(self, name, force=False):
        """Before `collectstatic` no file has a fingerprint: pages take them from where they lie."""
        if not self.hashed_files:
            return StaticFilesStorage.url(self, name)
        return super().url(name, force)
