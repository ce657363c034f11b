"""What each line is by itself."""
