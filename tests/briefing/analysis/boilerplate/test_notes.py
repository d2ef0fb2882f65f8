import pytest

from tests.briefing.analysis.boilerplate.article import BODY, MORE, reasons


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ("In this Dec. 4, 2017, file photo, Ada Low stands on the quay of Tarn.", "caption"),
        (
            "In this undated photo provided by the Tarn police, a gull sits on the boat.",
            "caption",
        ),
        ("In this photo taken Tuesday, Nov. 7, 2017, workers unload a ship in Tarn.", "caption"),
        ("An aerial view shows the flooded fields near Marlo on March 9, 2021.", "caption"),
        ("An artist's rendering of the new bridge over the Tarn.", "caption"),
        ("A still from the film “The Gull of Marlo”, which opens in May.", "caption"),
        ("Ada Low is pictured with her husband at the harbour ball in 2019.", "caption"),
        ("This image released by Low Films shows Ada Low in a scene from the film.", "caption"),
        ("Ada Low shows the scar on her arm in this photo from 2019.", "caption"),
        ("A nurse waits for the ship in the old town of Marlo. [Photo/Agencies]", "caption"),
        ("A man walks past a poster of Ada Low in Marlo. REUTERS/Bo Ek", "caption"),
        ("Screenshot: “tarnsecurity.example”", "caption"),
        ("A post shared by Ada Low (@adalow)", "embedded post"),
        ("Gulls light up the sky over Tarn — Tarn News (@tarn_news) November 25, 2017", "embedded post"),
        (
            "If you or someone you know has a gambling addiction, call 1-800-555-4700.",
            "service note",
        ),
        (
            "If you have been affected by this story, help is at the Marlo action line.",
            "service note",
        ),
        (
            "Anyone with information is asked to call the Tarn police on 101.",
            "service note",
        ),
        ("Readers are encouraged to use online resources from the health office of Tarn.", "service note"),
        (
            "The facts change. Some of the information in this story may have changed.",
            "service note",
        ),
        ("For more information about the harbour festival, visit tarnfestival.example.", "service note"),
        ("To learn more about the project, visit the website of the Port of Tarn.", "service note"),
        ("To read the full report of the port, click here.", "service note"),
        ("Tickets cost 20 crowns and can be bought at marlohall.example.", "service note"),
        ("Donations can be made to the Gull Rescue Fund of Tarn at gulls.example.", "service note"),
        ("In Norland, the Samaritans can be contacted on 116 123 or by email.", "service note"),
        ("The Tarn Crisis Line can be reached at 555-8255 at any hour of the day.", "service note"),
        ("The documentary of the quay is available to stream on Norflix now.", "service note"),
        ("The Gull of Marlo airs Sundays at 9 p.m. on Tarn One.", "service note"),
        ("How to watch: The match will be shown on Tarn Sports from 7.30 p.m.", "service note"),
        ("Details of the course are available at tarnhall.example.", "service note"),
        ("Visit tarnfestival.example for more information.", "service note"),
        ("In lieu of flowers, the family asks for donations to the Gull Fund.", "service note"),
        ("All times are local.", "service note"),
        ("You can follow the match live on Tarn Radio 5.", "service note"),
        ("In today's episode, Ann Lee talks to Bo Ek about the gulls.", "promotion"),
        ("Fixtures: Tarn v Marlo, Saturday 3 p.m.; Kelda v Zarkow, Sunday 1 p.m.", "match data"),
        ("Marlo (4-4-2): Low; Ek, Dow, Lee, Moe; Berg, Ray, Vale, Holm; Dahl, Lund.", "match data"),
        ("Watch the full interview with Ada Low in the video above.", "promotion"),
        ("Listen to the full episode wherever you get your podcasts.", "promotion"),
        ("Hear more on this story on The Harbour Hour, our daily podcast.", "promotion"),
        ("Read more about the harbour of Tarn here.", "promotion"),
        ("The top harbour headlines are here. Check out what's clicking today in shipping.", "promotion"),
        ("To understand the harbour, hear the piece we embedded above.", "promotion"),
        ("What do you think? Let us know in the comments below.", "promotion"),
        ("The conference takes place on May 4 in Tarn. Register here.", "promotion"),
        ("Fill in the form below to tell us about your harbour.", "promotion"),
        ("Your support makes this work possible.", "promotion"),
        ("Stay with the Tarn Post for the latest on the storm.", "promotion"),
        ("MORE: What the mayor of Tarn said.", "read more"),
        ("Tarn: the new power of the seas Read more", "read more"),
        ("Your browser does not support the audio element.", "page furniture"),
        ("This is a developing story and will be updated.", "editorial note"),
        ("This is an extract from the Tarn Letter, which comes out every week.", "editorial note"),
        ("Some names have been changed to protect the identity of the sources.", "editorial note"),
        ("Prices are correct at the time of publication.", "editorial note"),
        ("Ann Lee is an investor in Low Ships, a company mentioned in this article.", "disclosure"),
        ("The Tarn Post may earn a commission on purchases made through links on this page.", "disclosure"),
        ("Ann Lee, ports correspondent", "byline"),
    ],
)
def test_note_of_the_page_in_the_middle_is_set_aside_with_its_reason(line, reason):
    assert reasons(BODY + line + "\n" + MORE) == {line: reason}


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ("A previous headline on this story misstated when the quay was opened.", "editorial note"),
        ("The headline of this story was changed on Monday.", "editorial note"),
        ("Updated with comment from the Port of Tarn.", "editorial note"),
        ("This report was made possible by a grant of the Gull Fund.", "editorial note"),
        (
            "Due to an error, an earlier version of this article said that the quay was closed.",
            "editorial note",
        ),
        ("This episode was produced by Ann Lee and edited by Bo Ek.", "editorial note"),
        ("We regret the error.", "editorial note"),
        ("Ann Lee of the Marlo Review contributed reporting.", "byline"),
        ("Reporting was contributed by Ann Lee, Bo Ek and Cy Dow.", "byline"),
        ("Ann Lee reported from Tarn, and Bo Ek from Marlo.", "byline"),
        ("Translated from the Norlandic by Ann Lee.", "byline"),
        ("With assistance from Ann Lee and Bo Ek.", "byline"),
        ("The Tarn Press contributed.", "byline"),
        ("The Gull Foundation is a financial supporter of the Tarn Post.", "disclosure"),
        ("The Gull of Marlo is in cinemas from 4 May.", "service note"),
    ],
)
def test_note_on_the_story_behind_it_is_set_aside_with_its_reason(line, reason):
    assert reasons(BODY + MORE + line + "\n") == {line: reason}


@pytest.mark.parametrize(
    "line",
    [
        "Readers of the Tarn Post were encouraged to boycott the fish market in 1987.",
        "In this picture of the town, the poor are always to blame, the critic wrote.",
        "The photo was taken in 2019 by a fisherman from Marlo.",
        "A satellite image of the quay was sold to the army for nine crowns.",
        "The gull, pictured on the coins of Tarn, is a symbol of the town.",
        "The mayor urged anyone with information to come forward.",
        "Residents are advised to boil water until Friday, the town said.",
        "Patients are asked to call the clinic before they come, under the new rules.",
        "The hotline of the Tarn police got nine hundred calls in a week.",
        "If you have a fever, call a doctor before you go to the clinic, the health office said.",
        "Tickets for the ferry cost 20 crowns in Tarn, twice as much as last year.",
        "The podcast was downloaded nine million times, the company said.",
        "She signed up for the army at the age of nineteen.",
        "The letter was first published in the Marlo Review in 1912.",
        "The conference takes place in Tarn on May 4 and brings together nine ministers.",
        "The names of the sailors have been changed three times since 1912.",
        "Twitter and Facebook are asked to delete the posts within a day under the law.",
        "Ada Low pictured the harbour as a garden.",
        "Anyone who owns a boat must pay nine crowns a month.",
        "The wreck lies 555 metres below the surface.",
        "To book a table in Tarn, call on the cook, as the saying goes.",
        "Low contributed research to the book of Cy Dow.",
        "The ferry company will make money from the new links with the islands.",
        "Books named in this story of the harbour are all lost.",
        "The photo on the wall was taken in 1931.",
        "In this show, the painter of the gulls looks back on the harbour of her youth.",
        "Follow the money, Ada Low told the council, and you will find the mayor on the quay.",
        "Full employment came to the town with the live fish it sold from the quay.",
        "This is a developing country that buys most of its grain abroad.",
        "Stay out of the harbour, the police told the swimmers.",
        "Donations can be made only by citizens under the new law.",
        "The service is available to nine million people in the north.",
        "Bo Ek, a correspondent of the Post in Kelda, was shot on Monday.",
        "An earlier version of the law had no fines.",
        "An earlier version of the story is found in a book of Cy Dow.",
        "The parent company of the ferry is Low Ships.",
    ],
)
def test_news_that_looks_like_a_note_of_the_page_is_kept(line):
    assert reasons(BODY + line + "\n" + MORE) == {}
    assert reasons(BODY + MORE + line + "\n") == {}
