"""What all commands share: options, help, errors and exit codes."""
