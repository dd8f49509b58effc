#!/usr/bin/env bash
# Draws every picture of this folder anew: make.sh BINARY (or `make screenshots`).
# The pictures are made of the same cells that the terminal shows, so equal binaries draw equal files.
set -euo pipefail
binary=$(realpath "${1:?usage: make.sh BINARY}")
cd "$(dirname "$0")"

# name, scenario or recording, position, size, language
pictures='
workers          workers                output:4  100x30  en
workers-zh       workers                output:4  100x30  zh
workers-start    workers                turn:2    80x24   en
workers-wide     workers                end       160x45  en
crawler          crawler                time:2    100x30  en
producer         producer_consumer      output:4  100x30  en
deadlock         deadlock               event:110 100x30  en
lock             lock                   time:2    100x30  zh
lesson           ../lessons/workers.coroviz  event:65  100x30  en
'
while read -r name scenario position size language; do
  [ -n "$name" ] || continue
  for format in svg text; do
    file=$name.$([ "$format" = svg ] && echo svg || echo txt)
    "$binary" screenshot "$scenario" --at "$position" --size "$size" --lang "$language" --format "$format" -o "$file"
    echo "screenshots/$file"
  done
done <<< "$pictures"

# The quiz, and two programs side by side.
for ending in svg txt; do
  "$binary" screenshot workers --quiz 2 --size 100x30 --lang en -o "quiz.$ending"
  echo "screenshots/quiz.$ending"
  "$binary" diff crawler_sequential crawler --at time:2 --size 120x32 --lang en -o "diff.$ending" > /dev/null
  echo "screenshots/diff.$ending"
done
