"""What a conversation shows about the learner's words: observations, strengths, one thing to try."""
