"""Addresses of the desk, under the admin's own of briefings."""

from django.urls import path

from briefing.desk import importing, preview


def desk_urls(site):
    def page(route, view, name):
        return path(route, site.admin_view(view), name=name)

    return [
        page("import/", importing.import_page, "briefing_briefing_import"),
        page("import/<uuid:batch>/", importing.batch_page, "briefing_upload_batch"),
        page("<int:pk>/preview/", preview.preview_page, "briefing_briefing_preview"),
        page("<int:pk>/publish/", preview.publish_briefing, "briefing_briefing_publish"),
        page("<int:pk>/hide/", preview.hide_briefing, "briefing_briefing_hide"),
    ]
