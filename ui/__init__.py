"""Everything Qt: windows, pages, widgets and the look."""
