#!/bin/sh
# Print a Python of 3.11 or later; fail with one line that says what is missing.
for name in ${PYTHON:-} python3.13 python3.12 python3.11 python3.14 python3 python; do
    if "$name" -c 'import sys, venv, ensurepip; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then
        echo "$name"
        exit 0
    fi
done
found=$(python3 --version 2>/dev/null || echo "no Python at all")
echo "Loccit needs Python 3.11 or later with venv; here is $found. Install one, or name it: make PYTHON=/path/to/python" >&2
exit 1
