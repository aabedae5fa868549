#!/bin/sh
# Starts Evenkeel; on the first run it also sets itself up.
#   ./app build [full|light]   makes the bundle in dist/ and lets it test itself
set -eu
here=$(CDPATH= cd -- "$(dirname -- "$0")" && pwd)
need_system="python3 python3-venv libgl1 libegl1 libglib2.0-0 libfontconfig1 libdbus-1-3 libxkbcommon0
    libpulse0 libxrandr2 libxcb-cursor0 libxcb-icccm4 libxcb-keysyms1 libxcb-shape0 libxcb-xkb1
    libxkbcommon-x11-0"
need_lock=app.lock
if [ "${1:-}" = build ]; then
    need_system="$need_system binutils libpython3.11"
    need_lock=check.lock
fi
. "$here/.ci/setup.sh"
set_up
if [ "${1:-}" = build ]; then
    cd "$here"
    edition=${2:-full}
    EVENKEEL_EDITION=$edition .venv/bin/python -m PyInstaller --noconfirm --log-level WARN build.spec
    case $edition in light) folder=dist/evenkeel-light ;; *) folder=dist/evenkeel ;; esac
    exec "$folder/evenkeel" --self-test
fi
if [ -z "${DISPLAY:-}${WAYLAND_DISPLAY:-}${QT_QPA_PLATFORM:-}" ] && [ "$(uname)" = Linux ]; then
    stop "Evenkeel is ready, and there is no screen here to show it on. Start ./app from a desktop."
fi
exec "$here/.venv/bin/python" -m ui "$@"
