"""Accounts and groups in the admin: Django's own pages, with lists that bear odd addresses as ours do."""

from django.contrib import admin
from django.contrib.auth.admin import GroupAdmin, UserAdmin
from django.contrib.auth.models import Group, User

from config.lists import ListedAdmin

admin.site.unregister([User, Group])


@admin.register(User)
class ListedUserAdmin(ListedAdmin, UserAdmin):
    pass


@admin.register(Group)
class ListedGroupAdmin(ListedAdmin, GroupAdmin):
    pass
