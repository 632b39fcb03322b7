# Sourced: no clock, no order by chance and no habit of this machine gets into what is built.
SOURCE_DATE_EPOCH=$(git log -1 --format=%ct 2>/dev/null || stat -c %Y pyproject.toml)
PYTHONHASHSEED=0
LC_ALL=C.UTF-8
TZ=UTC
export SOURCE_DATE_EPOCH PYTHONHASHSEED LC_ALL TZ
umask 022
