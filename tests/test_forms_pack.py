"""Our crispy-forms pack prints the field contract of the design."""

from crispy_forms.templatetags.crispy_forms_filters import as_crispy_form
from django import forms


class SampleForm(forms.Form):
    name = forms.CharField(help_text="As on your card.")
    word = forms.CharField(widget=forms.PasswordInput)
    kind = forms.ChoiceField(choices=[("a", "A"), ("b", "B")], widget=forms.RadioSelect)
    place = forms.ChoiceField(choices=[("a", "A")], required=False)
    agrees = forms.BooleanField(label="I agree")
    token = forms.CharField(widget=forms.HiddenInput, required=False)


def test_field_ties_label_hint_and_error_together():
    html = as_crispy_form(SampleForm({"name": ""}))

    assert '<label for="id_name">' in html
    assert 'id="id_name_helptext">As on your card.' in html
    assert 'aria-describedby="id_name_helptext id_name_error"' in html
    assert 'aria-invalid="true"' in html
    assert html.count("has-error") == 4


def test_field_is_quiet_without_an_error():
    html = as_crispy_form(SampleForm())

    assert "has-error" not in html
    assert "aria-invalid" not in html
    assert "(optional)" in html


def test_radios_stand_in_a_fieldset_with_a_legend():
    html = as_crispy_form(SampleForm())

    assert '<fieldset class="field" id="id_kind" tabindex="-1">' in html
    assert "<legend>Kind</legend>" in html


def test_password_can_be_shown():
    assert 'data-reveal="id_word"' in as_crispy_form(SampleForm())


def test_hidden_field_has_no_label():
    html = as_crispy_form(SampleForm())

    assert '<input type="hidden" name="token"' in html
    assert 'for="id_token"' not in html
