"""The seven kinds of question, one room each, all of one shape: copy the nearest.

A room says how its question is asked for (`prompt`), what it is worth (`mark`) and what the right answer
is (`right_answer`). How a page draws it follows from the kind: radio buttons for single, true_false and
evidence, check boxes for multiple, a text field for typed, one select an option for match (all pairs in
each), one place an option for order.
"""
