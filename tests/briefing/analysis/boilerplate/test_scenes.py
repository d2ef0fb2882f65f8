import pytest

from tests.briefing.analysis.boilerplate.article import BODY, MORE, reasons


@pytest.mark.parametrize(
    "line",
    [
        "Mayor Ada Low steps from a ferry as Bo Ek arrives in Marlo, Norland, on Dec. 4, 2017.",
        "A woman carries water through the flooded streets of Marlo, Norland, on Tuesday, March 3, 2020.",
        "Supporters of Ada Low hold signs outside the court in Tarn on Monday.",
        "Residents of Marlo wait at the pump in Tarn on Saturday after the pipe burst.",
        "Demonstrators clash with police in Tarn, Norland, on Thursday, July 8, 2021.",
        "Fishermen mend their nets on the quay of Tarn on Sunday, May 8.",
        "A nurse takes the temperature of a man in the old town of Marlo, Norland, May 26, 2020.",
        "Ada Low waves to her crew in Tarn, Norland, on May 4, 2020. She had won the vote of the port.",
        "A general view of the harbour in Tarn, Norland, May 3, 2020.",
        "Ada Low, left, shakes hands with Bo Ek before the talks in Kelda.",
        "Ada Low, second from right, speaks during a news conference in Tarn.",
        "Biden waves to the crew of a ferry in Tarn on Monday.",
        "Ada Low, second from right, wins the regatta of Tarn.",
        "Ada Low, far right, waves to the crew of the ferry.",
        "A fisherman carries a gull through the streets of Tarn on Monday.",
        "Ada Low celebrates with her crew on the quay in Tarn on Monday.",
        "Ada Low (left) and Bo Ek at the opening of the quay in Marlo.",
        "From left: Ada Low, Bo Ek and Cy Dow on the steps of the town hall.",
    ],
)
def test_scene_of_a_past_day_or_with_places_in_the_picture_is_a_caption(line):
    assert reasons(BODY + line + "\n" + MORE) == {line: "caption"}


@pytest.mark.parametrize(
    "line",
    [
        "The council of Tarn meets on Monday to vote on the quay.",
        "Marlo plays Tarn in the final on Saturday.",
        "The president speaks in Tarn on Saturday.",
        "The party searches for a new leader before the vote on Sunday.",
        "Marlo looks to end its run of nine defeats on Sunday.",
        "Fishermen hold the mayor responsible for the storm of May 4, 2021.",
        "The feast takes place in the old town of Tarn, Norland, on Saturday, May 8, 2021.",
        "The deadline of the port for all the fishermen falls on Monday, May 3, 2021.",
        "The crew holds a licence that ends on May 4, 2021.",
        "Low supports the plan that the council passed on May 4, 2018.",
        "The trial of Ada Low begins in Tarn, Norland, May 3, 2020.",
        "The new tariff applies to all ships in the north from Monday, May 3, 2020.",
        "The ship carries grain for the town since May 4, 2020.",
        "Supporters of Ada Low held signs outside the court in Tarn on Monday.",
        "“The fishermen wait for their money on Monday.”",
        "The Liberals, left without a leader, lose the town to the fishermen.",
        "Ada Low (left) told the court that the gull had been hers.",
        "Born in the old town of Tarn, Norland, May 3, 1920.",
        "Fishermen wait for their money on Monday. The town has paid nothing since the spring.",
        "Residents of Marlo wait at the pump in Tarn on May 4, 2021. The town had paid nothing before.",
        'Residents of Marlo wait for the "old pump" in the port of Tarn on Monday.',
        "Ada Low, second from right, waves to the crew of the ferry?",
        "- Residents of Marlo wait at the pump in Tarn on Monday.",
        f"Residents of Marlo and{' of Kelda and' * 20} of Tarn wait at the pump in Tarn on Monday.",
        "Residents of Marlo wait at the pump that broke in Tarn on Monday.",
        "Fishermen wait in Tarn Monday.",
        "The feast of the fishermen in the harbour of Tarn on Monday.",
        "Norland holds an election in every town on Sunday.",
        "The party holds its congress in Marlo on Friday.",
        "Ada Low holds talks with the fishermen in Tarn on Monday.",
        "The crew holds a vote on the offer at the quay on Monday.",
        "Norland celebrates its national day in Tarn on Saturday.",
        "A new train carries its first passengers through the tunnel on Monday.",
        "The firm sells its shares on the exchange in Tarn on May 3, 2026.",
        "Ada Low, far right, leads the polls in most of the country.",
        "The Liberals, center, lose seats in the south of the country.",
        "Bo Ek, right, and his firm owe the town 40 million crowns.",
    ],
)
def test_sentence_of_the_text_in_the_present_or_with_a_day_is_kept(line):
    assert reasons(BODY + line + "\n" + MORE) == {}


@pytest.mark.parametrize("layout", ["{line}\nGetty Images\n", "Getty Images\n{line}\n"])
def test_sentence_that_shows_people_beside_a_bare_credit_is_a_caption(layout):
    shown = "A crane driver waves to the crew from the quay of Tarn."
    told = "A crane driver waved to the crew from the quay of Tarn."
    owned = "A crane driver owns most of the ships of Tarn."

    assert reasons(BODY + layout.format(line=shown) + MORE)[shown] == "caption"
    assert told not in reasons(BODY + layout.format(line=told) + MORE)
    assert owned not in reasons(BODY + layout.format(line=owned) + MORE)
