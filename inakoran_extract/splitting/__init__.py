"""A stream of dumps to its articles."""
