#!/bin/sh
# Within a minimal Debian, as root: what somebody does who installs, upgrades, removes and purges. Each step that fails ends it.
set -eux
as_kiosk() { runuser -u kiosk -- env HOME=/var/lib/kiosk QT_QPA_PLATFORM=offscreen "$@"; }
none() { [ -z "$1" ] || { echo "there is: $1"; exit 1; }; }
register() { sha256sum /var/lib/kiosk/register.sqlite3 /var/lib/kiosk/register.key /etc/kiosk.toml; }

apt-get update -qq
apt-get install -y -qq --no-install-recommends /root/before.deb
kiosk --version
for tool in gcc cc make pytest mypy pip; do none "$(command -v $tool)"; done
none "$(find /usr/lib/kiosk -name 'pytest*' -o -name 'hypothesis' -o -name '*.c' -o -name '*.h')"
test -s /usr/share/man/man1/kiosk.1.gz
test "$(stat -c '%U %a' /var/lib/kiosk)" = "kiosk 700"

# The first day: settings, a register with its administrator, a window.
cp /usr/share/doc/kiosk/examples/kiosk.toml /etc/kiosk.toml
echo "a passphrase for trying it" |
    as_kiosk kiosk clerks add hanako --name Hanako --role administrator --passphrase-stdin --config /etc/kiosk.toml
as_kiosk timeout --preserve-status 10 kiosk run --reader practice --config /etc/kiosk.toml 2>&1 | grep 'started, practice mode'
as_kiosk kiosk records verify --config /etc/kiosk.toml

# The next version: settings and register are those of before.
before=$(register)
apt-get install -y -qq --no-install-recommends /root/now.deb
test "$(register)" = "$before"
as_kiosk kiosk clerks list --config /etc/kiosk.toml | grep hanako
as_kiosk kiosk records verify --config /etc/kiosk.toml

# And back. What was looked at is in the desk's log since.
before=$(register)
apt-get install -y -qq --no-install-recommends --allow-downgrades /root/before.deb
test "$(register)" = "$before"
as_kiosk kiosk records verify --config /etc/kiosk.toml

# Removed, the register stays; purged, nothing does.
before=$(register)
apt-get remove -y -qq kiosk
test "$(register)" = "$before"
hash -r
none "$(command -v kiosk)"
apt-get purge -y -qq kiosk
none "$(getent passwd kiosk)"
none "$(find / -xdev \( -path /proc -o -path /root \) -prune -o -name '*kiosk*' -print)"
echo "kiosk: installed, used, upgraded, taken back, removed and purged"
