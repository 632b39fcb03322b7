#!/bin/sh
# Installs the package on a minimal Debian, upgrades it with a register, removes and purges it. Usage: try_deb.sh [SUITE...]
# Needs root and debootstrap; where they are not at hand it says so and tries nothing.
set -eu
cd "$(dirname "$0")/../.."

if [ "$(id -u)" != 0 ] || ! command -v debootstrap >/dev/null 2>&1 || ! unshare -m true 2>/dev/null; then
    echo "kiosk: not tried: this needs root, debootstrap and leave to mount" >&2
    exit 0
fi
[ $# -gt 0 ] || set -- bookworm trixie
newest=$(ls -t dist/kiosk_*.deb | head -n 1)
mirror=$(sed -n -e 's/^URIs: *//p' /etc/apt/sources.list.d/*.sources 2>/dev/null | head -n 1)
work=$(mktemp -d "${TMPDIR:-/tmp}/try-deb.XXXXXX")
trap 'rm -rf --one-file-system "$work"' EXIT

# The version before: the same program under an older number.
dpkg-deb -R "$newest" "$work/before"
sed -i 's/^Version: .*/Version: 0.0.1/' "$work/before/DEBIAN/control"
dpkg-deb --root-owner-group -Zgzip --build "$work/before" "$work/before.deb" >/dev/null
rm -rf "$work/before"

for suite in "$@"; do
    base=build/try/$suite
    if [ ! -e "$base/.whole" ]; then
        echo "kiosk: making a minimal Debian, $suite"
        rm -rf "$base"
        mkdir -p "$base"
        debootstrap --variant=minbase --include=ca-certificates "$suite" "$base" ${mirror:+"$mirror"} >"build/try/$suite.log"
        touch "$base/.whole"
    fi
    root=$work/$suite
    cp -a "$base" "$root"
    # As this machine reaches its mirror.
    cp /etc/resolv.conf /etc/hosts "$root/etc/"
    cp -n /etc/apt/apt.conf.d/* "$root/etc/apt/apt.conf.d/"
    cp -L /etc/ssl/certs/ca-certificates.crt "$root/etc/ssl/certs/"
    cp "$work/before.deb" scripts/package/try_inside.sh "$root/root/"
    cp "$newest" "$root/root/now.deb"
    echo "kiosk: trying $newest on $suite"
    began=$(date +%s)
    unshare -m sh -c '
        mount -t proc proc "$0/proc" && mount -t tmpfs run "$0/run" && mount --bind /dev "$0/dev" &&
            exec chroot "$0" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin LANG=C.UTF-8 DEBIAN_FRONTEND=noninteractive \
                ${http_proxy:+http_proxy="$http_proxy"} ${https_proxy:+https_proxy="$https_proxy"} sh /root/try_inside.sh' "$root" \
        >"build/try/$suite.out" 2>&1 || { tail -n 25 "build/try/$suite.out" >&2; echo "kiosk: failed on $suite" >&2; exit 1; }
    tail -n 1 "build/try/$suite.out"
    echo "kiosk: $suite: all of it in $(($(date +%s) - began)) s"
done
