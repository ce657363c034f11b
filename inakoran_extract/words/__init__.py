"""The words of the language and of its outlets, and the look-ups on them."""
