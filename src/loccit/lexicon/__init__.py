"""Words that carry weight, by language, as data; each list says why its words are in it."""
