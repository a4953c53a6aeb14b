#!/bin/sh
# Remakes src/site/resources/moods.jpg: six scales in the three moods, 27 December 2023. Needs the built jar and ImageMagick.
set -eu
cd "$(dirname "$0")/../.."
work=$(mktemp -d)
trap '[ -n "${KEEP:-}" ] || rm -rf "$work"' EXIT
number=0
for extent in -125,5,-60,50 -118.5,13.5,-88,34 -107.5,24.5,-96,33 -101.5,25,-96.5,29.5 -98.7,25.6,-96.9,26.5 -93.6,14.2,-91.4,15.9; do
    number=$((number + 1))
    for theme in light dark print; do
        java -jar target/paso.jar snapshot "$work/$number-$theme.png" --at 2023-12-27 --extent=$extent --theme $theme --size 1144x720
    done
done
montage $(for n in 1 2 3 4 5 6; do echo "$work/$n-light.png $work/$n-dark.png $work/$n-print.png"; done) \
    -tile 3x6 -geometry 572x360+4+4 -quality 88 src/site/resources/moods.jpg
