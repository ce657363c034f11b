"""Bytes and text to printed lines."""
