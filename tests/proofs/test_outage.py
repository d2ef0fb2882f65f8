"""The site goes away in mid-quiz, in a real browser: it is seen at once, and no answer is missing after."""

import time

import pytest
from playwright.sync_api import Error

from tests.proofs.site import running_site

pytestmark = pytest.mark.browser
SOON = 2_000


@pytest.fixture(scope="module")
def site(tmp_path_factory):
    folder = tmp_path_factory.mktemp("outage")
    # With DEBUG the styles and scripts come from where they lie.
    with running_site(folder, f"sqlite:///{folder / 'site.sqlite3'}", DEBUG="true") as running:
        yield running


class Quiz:
    """A learner at the ten questions of the proof, in a window of their own."""

    def __init__(self, site, context):
        self.site, self.base = site, f"http://127.0.0.1:{site.port}"
        visitor = site.run("enrol", 1)[0]
        self.attempt = visitor["attempt"]
        context.add_cookies([{"name": "sessionid", "value": visitor["session"], "url": self.base}])
        self.page = context.new_page()

    def open(self, position):
        self.page.goto(f"{self.base}/attempts/{self.attempt}/{position}/")

    def choose(self, choice):
        self.page.check(f"input[name=answer][value='{choice}']")
        self.page.get_by_role("button", name="Save and go on").click()

    def see_not_saved(self):
        self.page.get_by_text("Not saved yet").wait_for(timeout=SOON)

    def stored(self):
        given = self.site.run("stored")[self.attempt]["given"]
        return {int(position): choice for position, choice in given.items() if choice}


@pytest.fixture
def quiz(site, chromium):
    context = chromium.new_context()
    context.set_default_timeout(20_000)
    yield Quiz(site, context)
    context.close()


@pytest.mark.parametrize("seconds", [4, pytest.param(30, marks=pytest.mark.slow)])
def test_answers_given_while_the_site_is_down_are_all_there_after_a_reload(site, quiz, seconds):
    quiz.open(1)
    quiz.choose(2)
    quiz.page.wait_for_url("**/2/")
    site.kill()

    quiz.choose(3)
    quiz.see_not_saved()
    quiz.choose(1)
    time.sleep(seconds)
    with pytest.raises(Error, match="ERR_CONNECTION_REFUSED"):
        quiz.page.reload()
    site.start()
    quiz.open(2)
    quiz.page.wait_for_url("**/3/")

    assert quiz.stored() == {1: "2", 2: "1"}
    assert quiz.page.evaluate("localStorage.length") == 0


def test_answer_waits_on_its_page_and_is_sent_when_the_site_is_back(site, quiz):
    quiz.open(4)
    site.kill()
    quiz.choose(3)
    quiz.see_not_saved()

    site.start()
    quiz.page.wait_for_url("**/5/")

    assert quiz.stored() == {4: "3"}


def test_answer_left_behind_is_sent_from_the_next_page(site, quiz):
    quiz.open(6)
    site.kill()
    quiz.choose(2)
    quiz.see_not_saved()

    quiz.page.goto("about:blank")
    site.start()
    quiz.open(9)
    quiz.page.get_by_text("An answer that was not saved before is saved now.").wait_for()

    assert quiz.stored() == {6: "2"}
