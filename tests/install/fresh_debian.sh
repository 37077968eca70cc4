#!/usr/bin/env bash
# fresh_debian.sh PACKAGES SOURCE: installs the Debian packages of the folder PACKAGES in a new minimal Debian 12, builds examples/consumer from
# them there, and runs the program. Needs root and mmdebstrap; without them it is skipped.
set -euo pipefail
packages=$1 source=$2
if [ "$(id -u)" != 0 ] || ! command -v mmdebstrap >/dev/null; then
  echo "packages in a fresh root: skipped, not root or mmdebstrap is not installed"
  exit
fi
root=$(mktemp -d)/root
trap 'rm -rf --one-file-system "$(dirname "$root")"' EXIT
debs=("$packages"/*.deb)
[ ${#debs[@]} = 3 ] || { echo "not three packages: ${debs[*]}"; exit 1; }

# What they depend on comes with the root, so that nothing is fetched from inside.
depends=$(for deb in "${debs[@]}"; do dpkg-deb -f "$deb" Depends | tr ',' '\n'; done | sed 's/[|(].*//; s/ //g' | grep -v newspage | sort -u | paste -sd,)
mapfile -t sources < <(find /etc/apt/sources.list /etc/apt/sources.list.d -name '*.sources' -o -name '*.list' 2>/dev/null)
mmdebstrap --quiet --variant=apt --include="cmake,g++,make,$depends" bookworm "$root" "${sources[@]}" >/dev/null 2>"$root.log" ||
  { tail -20 "$root.log"; exit 1; }
cp "${debs[@]}" "$root/root"
cp -r "$source/examples/consumer" "$root/root"
inside() { chroot "$root" env -i HOME=/root PATH=/usr/sbin:/usr/bin:/sbin:/bin LANG=C.UTF-8 "$@"; }
inside sh -c 'dpkg -i /root/*.deb' >/dev/null
inside cmake -S /root/consumer -B /root/build -DCONSUMER_COMPILED=ON >/dev/null
inside cmake --build /root/build >/dev/null
[ "$(inside /root/build/consumer)" = "A port opens, 2022-07-29" ]
printf 'Home> News\nA port opens\nzibo.gov.cn| Updated: July 29, 2022\nThe port opened.\n' > "$root/root/page.txt"
inside newspage /root/page.txt | grep -q '"title":"A port opens"'
echo "packages in a fresh root: ${#debs[@]} installed, examples/consumer built and run"
