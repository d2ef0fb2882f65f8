"""What was promised, proved at length: random histories, many at once, a month of learners."""
