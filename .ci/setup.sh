# Sourced by ./app and ./check: brings this folder's own Python environment and the system
# packages up to what is asked for, says what it does, and is silent when there is nothing to do.
# Needs: here (folder of the project), need_system (Debian packages), need_lock (a file in .ci).

say() { printf '%s\n' "$*" >&2; }
stop() { say "$*"; exit 1; }

system_packages() {
    command -v dpkg-query >/dev/null 2>&1 || return 0 # not Debian: the README lists what to have
    missing=""
    for package in $need_system; do
        state=$(dpkg-query -W -f '${db:Status-Status}' "$package" 2>/dev/null || true)
        [ "$state" = installed ] || missing="$missing $package"
    done
    [ -n "$missing" ] || return 0
    if [ "$(id -u)" = 0 ]; then
        as_root=""
    elif command -v sudo >/dev/null 2>&1 && sudo -n true 2>/dev/null; then
        as_root="sudo"
    else
        say "Evenkeel needs some packages of this system, and may not install them itself."
        say "Please run this once, then start again:"
        say ""
        say "    sudo apt-get install --no-install-recommends$missing"
        say ""
        exit 1
    fi
    say "Installing system packages:$missing"
    quiet=$(mktemp)
    if ! { $as_root apt-get update && $as_root env DEBIAN_FRONTEND=noninteractive \
        apt-get install -y --no-install-recommends $missing; } >"$quiet" 2>&1; then
        tail -n 5 "$quiet" >&2
        rm -f "$quiet"
        stop "The system packages could not be installed; the lines above say why. Nothing else was changed."
    fi
    rm -f "$quiet"
}

find_python() {
    for candidate in python3.11 python3 /usr/bin/python3; do
        if "$candidate" -c 'import sys; sys.exit(sys.version_info[:2] != (3, 11))' 2>/dev/null; then
            command -v "$candidate"
            return 0
        fi
    done
    return 1
}

# What the environment was made from; the same words mean there is nothing to do.
fingerprint() {
    cat "$here/.ci/setup.sh" "$here/.ci/$need_lock" "$here/pyproject.toml" | cksum
    printf '%s\n' "$here"
}

environment() {
    python=$(find_python) || stop "Evenkeel needs Python 3.11, which Debian 12 has as the package python3."
    if ! "$python" -c 'import ensurepip, venv' 2>/dev/null; then
        stop "Evenkeel needs the package python3-venv to make its own environment: sudo apt-get install python3-venv"
    fi
    say "Setting up Evenkeel in .venv (once; a few minutes, about 1.2 GB)."
    if [ ! -x "$here/.venv/bin/python" ] || ! "$here/.venv/bin/python" -c 'import pip' 2>/dev/null; then
        rm -rf "$here/.venv"
        "$python" -m venv "$here/.venv" || stop "The environment .venv could not be made; is the disk full?"
    fi
    pip="$here/.venv/bin/python -m pip --disable-pip-version-check"
    say "  1 of 2  packages, each checked against its hash"
    $pip install --quiet --progress-bar on --require-hashes --only-binary :all: -r "$here/.ci/$need_lock" ||
        stop "The packages could not be installed; the lines above say which. Start again to carry on from there."
    say "  2 of 2  Evenkeel itself, and its library"
    $pip install --quiet --no-deps --no-build-isolation --no-index --editable "$here" ||
        stop "Evenkeel could not be linked into .venv; the lines above say why."
    fingerprint >"$here/.venv/made-from-$need_lock"
}

set_up() {
    made="$here/.venv/made-from-$need_lock"
    if [ -f "$made" ] && [ "$(cat "$made")" = "$(fingerprint)" ]; then
        system_packages
        return 0
    fi
    system_packages
    environment
}
