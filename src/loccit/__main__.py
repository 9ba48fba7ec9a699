"""Run the command line with `python -m loccit`."""

from loccit.cli import main

main()
