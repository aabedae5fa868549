"""What the checker looks at, one family of findings a module. No screens, no files, no dice."""
