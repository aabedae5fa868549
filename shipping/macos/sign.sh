#!/bin/sh
# Makes a signed, notarised disk image of dist/Evenkeel.app. Not yet run.
#   EVENKEEL_SIGN_AS   the identity, such as "Developer ID Application: NAME (TEAM)"
#   EVENKEEL_NOTARY    a profile kept once with: xcrun notarytool store-credentials
# EVENKEEL_SIGN_AS must also be set for ./app build, which signs every library inside.
set -eu
cd "$(dirname -- "$0")/../.."
version=$(.venv/bin/python -c 'from coach import VERSION; print(VERSION)')
image=dist/Evenkeel-$version.dmg
codesign --verify --deep --strict dist/Evenkeel.app
hdiutil create -volname Evenkeel -srcfolder dist/Evenkeel.app -ov -format UDZO "$image"
codesign --sign "$EVENKEEL_SIGN_AS" --timestamp "$image"
xcrun notarytool submit "$image" --keychain-profile "$EVENKEEL_NOTARY" --wait
xcrun stapler staple "$image"
spctl --assess --type open --context context:primary-signature --verbose "$image"
