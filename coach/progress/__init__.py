"""From what was practised to what comes next: promises with due dates, and the plan."""
