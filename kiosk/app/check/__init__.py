"""What a start will find: `kiosk settings check`."""
