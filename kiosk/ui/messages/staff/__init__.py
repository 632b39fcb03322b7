"""The clerks' accounts in words: their room, a forgotten passphrase, the recovery code."""
