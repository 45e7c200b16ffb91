"""Keeping a library whole: checks, backups in time, restoring one, and saving what can be saved of a file
that is damaged. Nothing here deletes what a user has: what is replaced is kept beside."""
