"""A team from a spreadsheet: read it, say what would change and what cannot be used, then change."""
