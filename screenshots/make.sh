#!/usr/bin/env bash
# Draws every picture of this folder anew: make.sh BINARY (or `make screenshots`).
# The pictures are made of the same cells that the terminal shows, so equal binaries draw equal files.
set -euo pipefail
binary=$(realpath "${1:?usage: make.sh BINARY}")
cd "$(dirname "$0")"

# name, scenario, position, size, language
pictures='
workers          workers                output:4  100x30  en
workers-zh       workers                output:4  100x30  zh
workers-start    workers                turn:2    80x24   en
workers-wide     workers                end       160x45  en
crawler          crawler                time:2    100x30  en
producer         producer_consumer      output:4  100x30  en
deadlock         deadlock               event:107 100x30  en
lock             lock                   time:2    100x30  zh
'
while read -r name scenario position size language; do
  [ -n "$name" ] || continue
  for format in svg text; do
    file=$name.$([ "$format" = svg ] && echo svg || echo txt)
    "$binary" screenshot "$scenario" --at "$position" --size "$size" --lang "$language" --format "$format" -o "$file"
    echo "screenshots/$file"
  done
done <<< "$pictures"
