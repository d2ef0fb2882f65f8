"""The forms that make an account and enter it."""

from django import forms
from django.contrib.auth import get_user_model, password_validation
from django.contrib.auth.forms import AuthenticationForm, UsernameField


class SignUpForm(forms.ModelForm):
    password = forms.CharField(
        strip=False,
        widget=forms.PasswordInput(attrs={"autocomplete": "new-password"}),
        help_text="At least 8 characters. Three random words work well.",
        error_messages={"required": "Choose a password"},
    )

    class Meta:
        model = get_user_model()
        fields = ["username", "email"]
        field_classes = {"username": UsernameField}
        widgets = {"email": forms.EmailInput(attrs={"autocomplete": "email"})}
        error_messages = {
            "username": {
                "required": "Choose a username",
                "invalid": "Use letters, digits and @ . + - _ only, without spaces",
                "unique": "This username is taken. Choose another one.",
            },
            "email": {"invalid": "Enter an email address with an @, like name@example.com"},
        }
        help_texts = {
            "username": "Letters, digits and @ . + - _ only. Your instructor may see it.",
            "email": "Only to reset your password.",
        }

    def clean_username(self):
        username = self.cleaned_data["username"]
        if self._meta.model.objects.filter(username__iexact=username).exists():
            raise forms.ValidationError("This username is taken. Choose another one.")
        return username

    def _post_clean(self):
        super()._post_clean()
        password = self.cleaned_data.get("password")
        if password:
            try:
                password_validation.validate_password(password, self.instance)
            except forms.ValidationError as error:
                self.add_error("password", error)

    def save(self, commit=True):
        user = super().save(commit=False)
        user.set_password(self.cleaned_data["password"])
        user.save()
        return user


class SignInForm(AuthenticationForm):
    """Django's own, with words of ours for an empty field."""

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["username"].error_messages["required"] = "Enter your username"
        self.fields["password"].error_messages["required"] = "Enter your password"
