"""An article so that one can see where its record comes from: in the terminal and as a page."""
