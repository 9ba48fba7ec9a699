#!/bin/sh
# See to it that there is a Chromium for the tests of the page; print why when there is none.
for name in chromium chromium-browser google-chrome google-chrome-stable; do
    if command -v "$name" >/dev/null 2>&1; then
        echo "$name is here."
        exit 0
    fi
done
if [ "$(id -u)" != 0 ] || ! command -v apt-get >/dev/null 2>&1; then
    echo "No Chromium, and none can be installed here without leave: the tests of the page in a browser will be skipped."
    exit 1
fi
export DEBIAN_FRONTEND=noninteractive
apt-get update -qq && apt-get install -y -qq --no-install-recommends chromium && exit 0
echo "Chromium could not be installed from the system's packages: the tests of the page in a browser will be skipped."
exit 1
