"""Loccit shows where an account's quotations and borrowings come from, and whether they hold."""

__version__ = "0.1.0"
