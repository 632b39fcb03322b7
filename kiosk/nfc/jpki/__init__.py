"""The protocol of the JPKI application: commands in, answers out."""
