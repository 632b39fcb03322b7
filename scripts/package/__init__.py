"""The bundle and what is made of it: the Debian package and the papers of a release."""
