"""The yardstick: a Django site that is one view, without middleware, sending so many bytes."""

import os

from django.conf import settings
from django.core.wsgi import get_wsgi_application
from django.http import HttpResponse
from django.urls import path

PAGE = b"x" * int(os.environ.get("BENCHMARK_BYTES", "20000"))


def page(request):
    return HttpResponse(PAGE)


urlpatterns = [path("", page)]

if not settings.configured:
    settings.configure(
        ALLOWED_HOSTS=["*"], MIDDLEWARE=[], ROOT_URLCONF=__name__, SECRET_KEY="only for the benchmark"
    )
application = get_wsgi_application()
