"""What `coach …` can do, a module a command."""
