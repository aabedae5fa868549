"""The one room that talks to SQLite: learners, attempts, promises and settings in one file."""
