"""Weighing: what many verdicts say together. One module for each question."""
