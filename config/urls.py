"""Every address of the site, by app."""

from django.contrib import admin
from django.urls import include, path

urlpatterns = [
    path("admin/", admin.site.urls),
    path("accounts/", include("quiz.account_urls")),
    path("", include("quiz.urls")),
    path("", include("briefing.urls")),
]

handler400 = "briefing.error_pages.bad_request"
handler404 = "briefing.error_pages.not_found"
handler500 = "briefing.error_pages.server_error"
