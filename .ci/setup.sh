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

# Runs pip install with these arguments, counting packages on a terminal; speaks only of failure.
quietly() {
    log=$(mktemp)
    "$here/.venv/bin/python" -m pip --disable-pip-version-check install --progress-bar off "$@" >"$log" 2>&1 &
    installing=$!
    while kill -0 "$installing" 2>/dev/null; do
        if [ -t 2 ]; then
            printf '\r          %s of %s' "$(grep -cE '^(Collecting|Obtaining) ' "$log")" "$count_to" >&2
        fi
        sleep 0.5
    done
    [ ! -t 2 ] || printf '\r                    \r' >&2
    if wait "$installing"; then
        rm -f "$log"
        return 0
    fi
    grep -v '^WARNING' "$log" | tail -n 8 >&2
    rm -f "$log"
    return 1
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
    say "  1 of 2  packages, each checked against its hash"
    count_to=$(grep -E '^[a-z]' "$here/.ci/$need_lock" | grep -cvE "(darwin|win32|emscripten)'")
    quietly --require-hashes --only-binary :all: -r "$here/.ci/$need_lock" ||
        stop "The packages could not be installed; the lines above say why. Start again to carry on from there."
    say "  2 of 2  Evenkeel itself"
    count_to=1
    quietly --no-deps --no-build-isolation --no-index --editable "$here" ||
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
