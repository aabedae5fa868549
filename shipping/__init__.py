"""What turns the source into something to install: licences, icons, archive, packages."""
