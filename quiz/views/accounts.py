"""Sign-up, sign-in and passwords: Django's own views in our pages."""

from django.contrib import messages
from django.contrib.auth import login
from django.contrib.auth import views as auth_views
from django.db import IntegrityError, transaction
from django.shortcuts import redirect, render
from django.urls import reverse_lazy
from django.utils.decorators import method_decorator
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_http_methods

from quiz.forms.accounts import SignInForm, SignUpForm
from quiz.views.addresses import safe_next
from quiz.views.caching import private

BACKEND = "quiz.backends.AccountBackend"


@method_decorator(private, name="dispatch")
class SignInView(auth_views.LoginView):
    template_name = "accounts/login.html"
    authentication_form = SignInForm
    redirect_authenticated_user = True


@private
@sensitive_post_parameters("password")
@require_http_methods(["GET", "HEAD", "POST"])
def sign_up(request):
    """Makes the account and signs in; what the visitor did so far moves into it (`quiz.receivers`)."""
    after = safe_next(request, "quiz:progress")
    if request.user.is_authenticated:
        return redirect(after)
    form = SignUpForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        user = _save_new(form)
        if user:
            login(request, user, backend=BACKEND)
            return redirect(after)
    return render(request, "accounts/signup.html", {"form": form, "next": after})


def _save_new(form):
    try:
        with transaction.atomic():
            return form.save()
    except IntegrityError:
        # Two people, or two clicks, took the name at the same moment.
        form.add_error("username", "This username is taken. Choose another one, or sign in.")
        return None


@method_decorator(private, name="dispatch")
class PasswordChangeView(auth_views.PasswordChangeView):
    template_name = "accounts/password_change.html"
    success_url = reverse_lazy("quiz:progress")

    def form_valid(self, form):
        messages.success(self.request, "Your password is changed. Other devices are signed out.")
        return super().form_valid(form)


@method_decorator(private, name="dispatch")
class PasswordResetView(auth_views.PasswordResetView):
    template_name = "accounts/password_reset.html"
    email_template_name = "accounts/password_reset_email.txt"
    subject_template_name = "accounts/password_reset_subject.txt"
    success_url = reverse_lazy("accounts:password_reset_done")


@method_decorator(private, name="dispatch")
class PasswordResetConfirmView(auth_views.PasswordResetConfirmView):
    template_name = "accounts/password_reset_confirm.html"
    success_url = reverse_lazy("quiz:progress")
    post_reset_login = True
    post_reset_login_backend = BACKEND
