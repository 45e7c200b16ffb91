"""The vault: one random key for a library's text and sound, and the two ways to it.

``codes`` the recovery code · ``wrapping`` a key under another · ``keyrings`` the operating system's ·
``record`` the file ``vault.json`` · ``key`` what an open vault can do · ``unlocking`` from the one to the
other · ``held`` the vaults this process has open, and how files are read and written, with one or without.
"""
