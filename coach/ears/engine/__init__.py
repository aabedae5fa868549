"""Whisper in numpy, for the edition that has no CTranslate2: the same weights, the same words."""
