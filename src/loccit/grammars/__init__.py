"""Grammars: text in, intervals out; shared by finders and faults."""
