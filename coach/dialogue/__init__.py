"""A conversation with one customer: how words land, and where they lead. Pure and repeatable."""
