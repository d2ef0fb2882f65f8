"""The desk's pages are sent compressed: beside a long article they hold it three times over."""

from django.middleware.gzip import GZipMiddleware
from django.urls import reverse


class CompressedDesk(GZipMiddleware):
    """Learners' pages are small and many; there the work would cost more than it saves."""

    def process_response(self, request, response):
        if request.path.startswith(reverse("admin:index")):
            return super().process_response(request, response)
        return response
