"""Paths and containers to documents."""
