"""The Instructors group: may edit briefings, questions and quizzes, and sees nothing of anybody else."""

from django.apps import apps as installed_apps
from django.contrib.auth.management import create_permissions

GROUP = "Instructors"
MODELS = {
    "briefing": (
        "actor", "appearance", "briefing", "keypoint", "mention", "namehint", "section", "sentence",
        "setasideline", "timelineevent",
    ),
    "quiz": (
        "assignment", "correction", "extension", "membership", "option", "question", "quiz", "quizquestion",
        "report", "schoolclass",
    ),
}  # fmt: skip
ACTIONS = ("add", "change", "delete", "view")


def make_instructors_group(apps=installed_apps, using="default"):
    """Makes the group with its permissions, or completes it; a migration hands in its own `apps`.

    Django makes permissions only after the last migration has run, so missing ones are made here.
    """
    Group = apps.get_model("auth", "Group")
    Permission = apps.get_model("auth", "Permission")
    group, _ = Group.objects.using(using).get_or_create(name=GROUP)
    for app_label, models in MODELS.items():
        make_permissions(apps, app_label, using)
        codenames = [f"{action}_{model}" for model in models for action in ACTIONS]
        permissions = Permission.objects.using(using).filter(
            content_type__app_label=app_label, codename__in=codenames
        )
        group.permissions.add(*permissions)
    return group


def make_permissions(apps, app_label, using):
    app_config = apps.get_app_config(app_label)
    # The app configurations of a migration carry no models module, and without one nothing is made.
    if not getattr(app_config, "models_module", None):
        app_config.models_module = True
    create_permissions(app_config, apps=apps, using=using, verbosity=0)
