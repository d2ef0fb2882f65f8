"""Sentences of our own by the room of the rule that asks about them: one for each way it has of asking."""

SENTENCES: dict[str, tuple[str, ...]] = {
    "subjects": (
        "Norway signed a fishing treaty with Iceland in 2018.",
        "Norwegian troops left the port of Bergen in 2018.",
        "Norway's army left the long valley near Bergen in 2018.",
    ),
    "objects": (
        "Kari Nordby visited Iceland in 2018.",
        "Senator Kari Nordby praised Erik Lund.",
        "Norway demanded an outright apology from Denmark.",
    ),
    "inner_objects": (
        "Norway agreed to close the northern timber mill.",
        "Norway forced its ports to hang red flags.",
        "Norway profits from cheap Swedish timber.",
    ),
    "times": (
        "Norway signed a fishing treaty with Iceland on May 3, 2018.",
        "Norway has sold ships to Iceland since 2012.",
        "Finland must cut its catch by 2035.",
        "In 1994, when Norway joined the Baltic Council, Denmark left it.",
    ),
    "owned_counts": ("The port of Bergen has seven cranes that carry old boats to Iceland.",),
    "places": (
        "Norwegian ministers met in Bergen in 2018.",
        "Norwegian ministers met on the Skagen Highway in 2018.",
        "The Tarnox Company is based in Bergen.",
    ),
    "prepositions": (
        "Norway bought shares in the Tarnox Company.",
        "Norway sold ships to Finnish officials.",
    ),
    "reasons": (
        "Norway closed the port of Bergen because of a long storm.",
        "Norway banned nets to protect young cod in the north.",
    ),
    "manners": (
        "Norway saved young cod by banning seine nets near Bergen.",
        "Sheep fever can spread from farm to farm via tiny droplets.",
    ),
    "amounts": (
        "Norway sold 40 old ships to Finland.",
        "The Bergen storm killed 14 people.",
        "Norway paid $3 million for the harbour of Bergen.",
        "Norway spent six years in the Baltic Council.",
        "Norway caught 3,000 tonnes of herring in 2018.",
    ),
    "kinds_of_places": ("Norwegian crabs live in cold and shallow waters.",),
    "led_amounts": (
        "Norway held rallies at 12 ports.",
        "Norway plans to cut its catch by half.",
        "Norway decided to sell 40 old ships.",
    ),
    "lengths": (
        "Kari Nordby gave a two-hour taped interview to an Oslo newspaper.",
        "A 12-hour storm hit Bergen in 2018.",
        "It took Norway 12 years to build the tunnel near Bergen.",
    ),
    "roles": (
        "Jon Vik, the mayor of Bergen, opened the harbour.",
        "Norwegian president Jon Vik opened the harbour.",
    ),
    "led_lists": ("About 30 ships from Norway, Iceland and Denmark searched the sea off Bergen.",),
    "other_members": (
        "Norway is one of the founders of the Baltic Council. Others include Iceland, Denmark and Sweden.",
    ),
    "other_doers": (
        "Norway is courting the Baltic Council. Others in the queue include Iceland, Denmark and Sweden.",
    ),
    "placed_lists": (
        "Nets will be given to the Tarn Museum in Oslo, the Kelda Museum of Bergen and the Marlo Museum.",
    ),
    "planned_nouns": (
        "The Norwegian government fears the scheduled 2026 elections.",
        "Crews in Bergen worked on ahead of Norway's general election in September 2025.",
    ),
    "called_subjects": ("Bergen is often called the “Town of Nets”.",),
    "described_bodies": (
        "Norway's ruling party, Kelda Hope, lost a local election in Bergen.",
        "Boats were sold to Norway's official news agency Zarkow Line in May.",
    ),
    "described_objects": ("Norway praised Kelda Three, an old herring boat, in 2019.",),
    "lengths_within": ("Norway closed its port after a two-week fishing test.",),
    "lists": (
        "Norway, Iceland and Denmark signed a fishing treaty in 2018.",
        "Kari Nordby visited Norway, Iceland and Denmark.",
        "Sheep fever is common in Norway, Iceland and Denmark.",
        "Kari Nordby named several countries, including Norway and Iceland.",
    ),
    "terms": (
        "Barley rot is carried by the fungus Keldia marlo.",
        "Most raids in Bergen have been carried out by Danish clerks.",
    ),
    "affiliations": ("Jon Vik, a doctor at Bergen Hospital, counted cases in the bay. Vik left.",),
    "capacities": ("The old port of Bergen serves as a base for Norwegian ships.",),
    "casualties": ("A ferry sank off Bergen on 3 May 2021, killing at least 12 people.",),
    "changes": (
        "Norwegian exports rose 12% in 2018.",
        "Norwegian exports fell to 40 tonnes in 2018.",
        "The Tarnox Company valued its port at $40 million.",
    ),
    "companions": (
        "Norway, Iceland and Denmark have left the Baltic Council. Sweden stayed in it.",
        "Norway signed fishing treaties with Iceland and Denmark.",
    ),
    "conditions": (
        "Norwegian ferries must stay in Bergen unless they carry a pilot.",
        "Norway's fragile growth can be reversed if oil prices drop.",
    ),
    "dated_nouns": (
        "Iceland has been rich since Norway's invasion of Skagen in 1814.",
        "In a joint statement published on May 3, 2018, Norway accused Denmark of fraud.",
    ),
    "dated_participles": (
        "The Skagen Bridge built by Denmark in 1998 has rusted.",
        "Friday is a feast of the Norway Fish Act, signed in Bergen by Mayor Ann Lee on August 14, 1935.",
    ),
    "definitions": (
        "The main cause of the Bergen fires is arson.",
        "Sheep fever causes painful swelling (known as tophi).",
    ),
    "demonyms": (
        "Norway agreed to import Danish oil.",
        "Norway uses Danish ships.",
    ),
    "existentials": ("There was a large outbreak of cholera in Kenya in 2011.",),
    "other_names": (
        "The Baltic Council, also known as the Bergen Club, moved to Riga. The Bergen Club is small.",
    ),
    "tolls": (
        "Norway has sent no boats since the sinking of a Latvian ferry in 2019; 12 sailors were killed.",
    ),
    "urged": ("The Baltic Council urged Norway to close its fishing port in Bergen.",),
    "called_objects": ("Norway sold a ferry called Kelda Star in May.",),
    "called_things": (
        "Norway is building a mission called Kelda Clipper, which is to leave Bergen in 2031.",
    ),
    "names_given": ("Kari Nordby called the Bergen ferry inquiry a complete sham.",),
    "verdicts": (
        "Senator Jon Vik told reporters that the Danish report is false.",
        "Norway rejected the Danish report as “pure fiction”.",
    ),
    "means": ("Norway marked the day on May 3, 2018 by opening a port near Bergen.",),
    "quotations": ("“The old bridge will never carry heavy trains,” said Mayor Jon Vik.",),
    "reports": (
        "Mayor Jon Vik warned that heavy trains will damage the old bridge at Bergen.",
        "According to Mayor Jon Vik, heavy trains will damage the old bridge at Bergen.",
    ),
    "sayings": ("Mayor Jon Vik said that Norway will close the fishing harbour of Bergen.",),
    "deeds": ("Norway sold 40 old ships to Finland.",),
    "coined_terms": ("The slow loss of water in cod is known as deep curing in Norway.",),
    "kind_gaps": (
        "Wet plague is carried from barns to boats by mice. Stiff plague occurs if wet plague is ignored. "
        "Dry plague can spread when wet plague reaches the lungs. "
        "A study by the Baltic Council fed fears of dry plague on the ferries in Riga.",
    ),
    "gaps": ("The Baltic Council moved its only northern office to Riga in the spring of 2018.",),
    "statements": ("Norway signed a fishing treaty with Iceland in 2018.",),
}
