"""What happens when a page asks for something: one module for each part of the learner's day."""
