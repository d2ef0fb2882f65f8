"""What quiz does when something happens elsewhere in the house."""
