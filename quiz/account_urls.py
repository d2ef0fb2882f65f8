"""Addresses of accounts: sign-up, sign-in and passwords."""

from django.contrib.auth import views as auth_views
from django.urls import path

from quiz.views import accounts

app_name = "accounts"
urlpatterns = [
    path("login/", accounts.SignInView.as_view(), name="login"),
    path("signup/", accounts.sign_up, name="signup"),
    path("logout/", auth_views.LogoutView.as_view(), name="logout"),
    path("password/", accounts.PasswordChangeView.as_view(), name="password_change"),
    path("reset/", accounts.PasswordResetView.as_view(), name="password_reset"),
    path(
        "reset/sent/",
        auth_views.PasswordResetDoneView.as_view(template_name="accounts/password_reset_sent.html"),
        name="password_reset_done",
    ),
    path(
        "reset/<uidb64>/<token>/", accounts.PasswordResetConfirmView.as_view(), name="password_reset_confirm"
    ),
]
