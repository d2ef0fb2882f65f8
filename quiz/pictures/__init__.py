"""Pictures of what a learner knows: numbers in, coordinates out; templates print the numbers beside."""
