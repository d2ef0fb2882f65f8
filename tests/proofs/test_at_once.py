"""Many at once, and a power cut: nothing acknowledged is lost, nothing is made twice. On both databases."""

import json
import random
import threading
from concurrent.futures import ThreadPoolExecutor

import pytest

from tests.proofs.site import running_site

pytestmark = pytest.mark.slow
LEARNERS, ANSWERS = 200, 5


@pytest.fixture(scope="module", params=["sqlite", "postgresql"])
def site(request, tmp_path_factory):
    folder = tmp_path_factory.mktemp("site")
    if request.param == "sqlite":
        address = f"sqlite:///{folder / 'site.sqlite3'}"
    else:
        address = request.getfixturevalue("postgres_url")
    with running_site(folder, address) as running:
        yield running


def question(visitor, position):
    return f"/attempts/{visitor['attempt']}/{position}/"


def finish(visitor):
    return f"/attempts/{visitor['attempt']}/finish/"


def test_class_of_200_answers_at_once(site):
    visitors = site.run("enrol", LEARNERS)

    replies = []
    for position in range(1, ANSWERS + 1):
        choice = str(position % 3 + 1)
        requests = [(question(v, position), {"answer": choice}, v["session"]) for v in visitors]
        replies += site.post_at_once(requests)

    stored = site.run("stored")
    given = [stored[v["attempt"]]["given"] for v in visitors]
    kept = sum(answers[str(n)] == str(n % 3 + 1) for answers in given for n in range(1, ANSWERS + 1))
    slowest = sorted(reply.seconds for reply in replies)[int(len(replies) * 0.95)]
    print(json.dumps({"p95 seconds": round(slowest, 2)}))  # noqa: T201
    assert sum(reply.is_acknowledged for reply in replies) == kept == LEARNERS * ANSWERS
    assert slowest < 3


def test_double_start_makes_one_attempt(site):
    visitors = site.run("enrol", 20, "bare")

    replies = site.post_at_once([("/quizzes/proof/", {}, v["session"]) for v in visitors for _ in range(5)])

    learners = {v["learner"] for v in visitors}
    made = [row for row in site.run("stored").values() if row["learner"] in learners]
    assert {reply.status for reply in replies} == {302}
    assert sorted(row["learner"] for row in made) == sorted(learners)
    assert {row["number"] for row in made} == {1}


def test_double_finish_scores_once(site):
    visitors = site.run("enrol", 5)
    site.post_at_once([(question(v, 1), {"answer": "1"}, v["session"]) for v in visitors])

    replies = site.post_at_once([(finish(v), {}, v["session"]) for v in visitors for _ in range(20)])
    first = site.run("stored")
    site.post_at_once([(finish(v), {}, v["session"]) for v in visitors])

    assert {reply.status for reply in replies} == {302}
    assert all(first[v["attempt"]]["finished"] for v in visitors)
    assert site.run("stored") == first


def test_ten_answers_of_one_learner_at_once_all_stay(site):
    visitor = site.run("enrol", 1)[0]

    replies = site.post_at_once(
        [(question(visitor, n), {"answer": "2"}, visitor["session"]) for n in range(1, 11)]
    )

    assert all(reply.is_acknowledged for reply in replies)
    assert set(site.run("stored")[visitor["attempt"]]["given"].values()) == {"2"}


def test_finish_racing_with_answers_keeps_what_was_acknowledged(site):
    visitors = site.run("enrol", 50)

    for visitor in visitors:
        requests = [(question(visitor, n), {"answer": "1"}, visitor["session"]) for n in range(1, 6)]
        requests.insert(2, (finish(visitor), {}, visitor["session"]))
        visitor["replies"] = [r for i, r in enumerate(site.post_at_once(requests)) if i != 2]

    stored = site.run("stored")
    for visitor in visitors:
        row = stored[visitor["attempt"]]
        for position, reply in enumerate(visitor["replies"], start=1):
            assert reply.status in (200, 409)
            assert (row["given"][str(position)] == "1") is (reply.status == 200)
        assert row["finished"]
        assert row["points"] == row["marks"]


@pytest.mark.parametrize("rounds", [20])
def test_kill_while_saving_loses_nothing_acknowledged(site, rounds):
    acknowledged = {}
    for number in range(rounds):
        visitors = site.run("enrol", 8)
        moment = threading.Timer(random.Random(number).uniform(0.02, 0.3), site.kill)
        moment.start()
        with ThreadPoolExecutor(8) as pool:
            kept = pool.map(lambda visitor: answer_on(site, visitor), visitors)
            for visitor, answers in zip(visitors, kept, strict=True):
                acknowledged[visitor["attempt"]] = answers
        moment.join()
        site.start()

    stored = site.run("stored")
    lost = [
        (attempt, position)
        for attempt, kept in acknowledged.items()
        for position, choice in kept.items()
        if stored[attempt]["given"][str(position)] != choice
    ]
    assert sum(map(len, acknowledged.values())) > rounds
    assert lost == []


def answer_on(site, visitor):
    """Answers question after question until no reply comes; {position: choice} of what was said saved."""
    kept = {}
    for position in range(1, 11):
        reply = site.post(question(visitor, position), {"answer": "3"}, visitor["session"])
        if reply.status == 0:
            break
        if reply.is_acknowledged:
            kept[position] = "3"
    return kept
