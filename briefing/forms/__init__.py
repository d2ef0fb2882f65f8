"""What instructors send from their desk, checked and cleaned."""
