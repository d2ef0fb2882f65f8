"""The instructor's desk: pages of the admin about questions, quizzes and what a class makes of them."""
