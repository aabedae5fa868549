#!/bin/sh
# Puts Evenkeel into the menu of one person's account, or takes it out again:
#   ./install.sh            ./install.sh --remove
# What was practised is kept either way; Settings says where it is.
set -eu
here=$(CDPATH= cd -- "$(dirname -- "$0")" && pwd)
share=${XDG_DATA_HOME:-$HOME/.local/share}
program=$share/evenkeel-program
entry=$share/applications/evenkeel.desktop
picture=$share/icons/hicolor/256x256/apps/evenkeel.png
if [ "${1:-}" = --remove ]; then
    rm -rf "$program"
    rm -f "$entry" "$picture"
    echo "Evenkeel was taken out. What was practised is still there."
    exit 0
fi
if [ "$here" != "$program" ]; then
    rm -rf "$program.part"
    mkdir -p "$share"
    cp -a "$here" "$program.part"
    rm -rf "$program"
    mv "$program.part" "$program"
fi
mkdir -p "$(dirname "$entry")" "$(dirname "$picture")"
cp "$program/evenkeel.png" "$picture"
sed "s|^Exec=.*|Exec=\"$program/evenkeel\"|" "$program/evenkeel.desktop" >"$entry"
echo "Evenkeel is in the menu. To take it out: $program/install.sh --remove"
