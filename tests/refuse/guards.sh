#!/usr/bin/env bash
# guards.sh COMPILER INCLUDE [FLAG...]: what newspage requires is checked with a message that says so.
set -euo pipefail
compiler=$1 include=$2
shift 2
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
failures=0

# expect MESSAGE INCLUDES FLAG...: the translation unit with these includes does not compile, and the compiler prints MESSAGE.
expect() {
  local message=$1 source=$2
  shift 2
  printf '%b\n' "$source" > "$work/unit.cpp"
  if "$compiler" -fsyntax-only -w "$@" -I"$include" "$work/unit.cpp" 2> "$work/errors"; then
    echo "compiles, and should say: $message"; failures=1
  elif ! grep -qF "$message" "$work/errors"; then
    echo "does not say: $message"; head -3 "$work/errors"; failures=1
  fi
}

mkdir -p "$work/old/boost" && echo '#define BOOST_VERSION 107300' > "$work/old/boost/version.hpp"
article='#include <newspage/article.hpp>'
expect 'newspage needs C++20: compile with -std=c++20' "$article" -std=c++17 "$@"
expect 'newspage needs Boost 1.74 or newer' "$article" -std=c++20 -I"$work/old" "$@"
if "$compiler" --version | grep -q 'Free Software Foundation'; then
  expect 'newspage needs GCC 12 or newer' "$article" -std=c++20 -U__GNUC__ -D__GNUC__=11 "$@"
fi
expect "newspage's parsers need contiguous iterators" '#include <newspage/x3.hpp>
#include <boost/spirit/home/x3.hpp>\n#include <deque>
bool read(std::deque<char> const& text)
{
    auto first = text.begin();
    return boost::spirit::x3::parse(first, text.end(), newspage::bridge::date);
}' -std=c++20 -DNEWSPAGE_COMPILED "$@"
exit $failures
