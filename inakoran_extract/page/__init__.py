"""An HTML page to the same lines as a text, with hints from its markup."""
