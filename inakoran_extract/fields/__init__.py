"""One field, one file: each takes its value from the settled lines."""
