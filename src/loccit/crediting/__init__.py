"""Crediting: what a document says its sources are, and which documents those are."""
